import type { DeadlineFacts, OtherReadingFacts } from "../../../schema/events/common.ts";
import type { Calendar } from "./calendar.ts";
import type { ClockRule, Reading } from "./clock-rule.ts";
import { type Changes, countFrom } from "./count.ts";
import type { Day } from "./day.ts";

/** What a due date follows from, besides what befell the clock later. */
export interface Counting extends Pick<ClockRule, "length" | "unit"> {
  readonly triggeredOn: Day;
  readonly at?: Date | undefined;
  readonly otherReading?: Reading | undefined;
  readonly firstOn?: Day | null | undefined;
  /** The last day stands even where it is a day of rest. */
  readonly rollsOver?: false;
}

/** The due date with its explanation, ready to be announced. */
export type Due = Pick<DeadlineFacts, "dueOn" | "explanation"> & { readonly dueAt: string | null };

const HOUR_MS = 3_600_000;

/** Finds the due date of a clock, in both readings where the law leaves two. */
export function dueOf(counting: Counting, calendar: Calendar, changes: Changes = {}): Due {
  const { length, unit, triggeredOn, at } = counting;
  const { dueOn, ...way } = countFrom(triggeredOn, counting, calendar, changes);
  const dueAt = unit === "HOUR" && at ? new Date(at.getTime() + length * HOUR_MS).toISOString() : null;
  const second = secondReading(counting);
  const otherReading = second ? read(second, length, calendar, changes) : null;
  return { dueOn, dueAt, explanation: { ...way, otherReading } };
}

/** Counts an announced clock anew after something befell it. */
export function dueAgain(
  {
    length,
    unit,
    triggeredOn,
    dueAt,
    explanation,
  }: Pick<DeadlineFacts, "length" | "unit" | "triggeredOn" | "explanation"> & {
    readonly dueAt: Date | null;
  },
  calendar: Calendar,
  changes: Changes,
): Due {
  const { dueOn, ...way } = countFrom(triggeredOn, { length, unit }, calendar, changes);
  const { otherReading } = explanation;
  const other = otherReading ? read(otherReading, length, calendar, changes) : null;
  return { dueOn, dueAt: dueAt?.toISOString() ?? null, explanation: { ...way, otherReading: other } };
}

type Second = Omit<OtherReadingFacts, "dueOn">;

/** The other reading of this clock; one that counts from an earlier event exists only where there was one. */
function secondReading({ otherReading, triggeredOn, firstOn, unit }: Counting): Second | undefined {
  if (!otherReading || (otherReading.fromFirst && !firstOn)) return undefined;
  return {
    basis: otherReading.basis,
    triggeredOn: otherReading.fromFirst && firstOn ? firstOn : triggeredOn,
    unit: otherReading.unit ?? unit,
    rollsOver: otherReading.rollsOver ?? true,
  };
}

function read(second: Second, length: number, calendar: Calendar, changes: Changes): OtherReadingFacts {
  const { basis, triggeredOn, unit, rollsOver } = second;
  const rule = { length, unit, ...(rollsOver ? {} : { rollsOver: false as const }) };
  return { basis, triggeredOn, unit, rollsOver, dueOn: countFrom(triggeredOn, rule, calendar, changes).dueOn };
}
