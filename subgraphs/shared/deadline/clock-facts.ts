import type { DeadlineFacts } from "../../../schema/events/common.ts";
import type { Work } from "../db/work.ts";
import type { Agency } from "../state-machine/agencies.ts";
import type { ClockRule, ClockVariant } from "./clock-rule.ts";
import { type ClockCode, clocks } from "./clocks.ts";
import { type Day, daysBetween } from "./day.ts";
import { DeadlineEntity } from "./deadline.entity.ts";
import type { LocalRule } from "./local-target/local-target.reader.ts";
import { type Counting, dueOf } from "./due.ts";

/** Which clock starts, and on which event. */
export interface ClockBeginning {
  readonly code: ClockCode;
  /** The day of the event that starts it; that day itself does not count. */
  readonly on: Day;
  /** The instant of that event; a clock of hours needs it. */
  readonly at?: Date;
  /** Where the clock has several beginnings: which one this is. */
  readonly variant?: ClockVariant;
  /** What the place changes of the rule. */
  readonly local?: LocalRule | undefined;
  /** Where the other reading counts from an earlier event: its day. */
  readonly firstOn?: Day | null;
  /** The last day, where the rule leaves it to be appointed. */
  readonly until?: Day;
}

/** A clock as it is set today: its rule, its day, and the way there. */
export function clockFacts(work: Work, beginning: ClockBeginning): DeadlineFacts {
  const { code, on, at, firstOn } = beginning;
  const rule = ruleOf(code, beginning.variant);
  const { kind, start: trigger } = rule;
  const { basis, ...counting } = countingOf(rule, beginning);
  const { length, unit } = counting;
  const due = dueOf({ ...counting, triggeredOn: on, at, firstOn }, work.calendar);
  return { id: work.newId(), code, kind, basis, length, unit, trigger, triggeredOn: on, ...due };
}

/** A clock that was just set, as a row. */
export const freshClock = (
  facts: DeadlineFacts,
  where: Pick<DeadlineEntity, "disputeId" | "divisionCode" | "recordId"> & { readonly source: Agency },
): DeadlineEntity =>
  Object.assign(new DeadlineEntity(), facts, where, {
    dueAt: facts.dueAt ? new Date(facts.dueAt) : null,
    suspensions: [],
    extensions: [],
    status: "RUNNING" as const,
    endedOn: null,
    endedBy: null,
    version: 1,
  });

/** What is counted: the length of the rule, the one the place has set, or the way to the day that was appointed. */
export function countingOf(
  { appointed, basis, length, unit, otherReading }: ClockRule,
  { code, on, until, local }: ClockBeginning,
): Pick<ClockRule, "basis"> & Omit<Counting, "triggeredOn"> {
  if (appointed) {
    if (until === undefined) throw new Error(`${code} runs until a day that is appointed, and none was.`);
    return { basis, length: daysBetween(on, until), unit, rollsOver: false };
  }
  // A target a place has set says itself which days it counts: there is no second reading.
  return local ?? { basis, length, unit, otherReading };
}

function ruleOf(code: ClockCode, variant: ClockVariant | undefined): ClockRule {
  const rule: ClockRule = clocks[code];
  const { otherReading, ...own } = (variant && rule.variants?.[variant]) ?? {};
  return { ...rule, ...own, ...(otherReading ? { otherReading } : {}) };
}
