import type { ClockVariant, SuspensionGround } from "../../../subgraphs/shared/deadline/clock-rule.ts";
import type { ClockCode } from "../../../subgraphs/shared/deadline/clocks.ts";
import type { Day } from "../../../subgraphs/shared/deadline/day.ts";

/** What befell the clock, besides its trigger. */
export interface CaseFacts {
  readonly variant?: ClockVariant;
  /** The earlier event the other reading counts from. */
  readonly firstOn?: Day;
  /** The last day, where it is appointed. */
  readonly until?: Day;
  /** First day at rest, day it went on (null: not yet). */
  readonly suspended?: readonly (readonly [SuspensionGround, Day, Day | null])[];
  readonly extendedBy?: number;
  /** The day of the other reading; null where that one is open too. */
  readonly other?: Day | null;
  /** The year whose list of holidays is missing. */
  readonly missing?: number;
}

/** A dated case, worked out by hand from the State Council's notices (`notices.ts`); `why` is the way. */
export interface Case extends CaseFacts {
  readonly code: ClockCode;
  readonly trigger: Day;
  readonly due: Day | null;
  readonly why: string;
}

export const on = (code: ClockCode, trigger: Day, due: Day | null, why: string, facts: CaseFacts = {}): Case => ({
  code,
  trigger,
  due,
  why,
  ...facts,
});
