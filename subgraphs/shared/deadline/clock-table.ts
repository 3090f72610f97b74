import type { ClockRule } from "./clock-rule.ts";

export const days = (length: number): Pick<ClockRule, "length" | "unit"> => ({ length, unit: "DAY" });
export const workingDays = (length: number): Pick<ClockRule, "length" | "unit"> => ({ length, unit: "WORKING_DAY" });
/** The last day is appointed by whoever starts the clock. */
export const appointed: Pick<ClockRule, "length" | "unit" | "appointed"> = { length: 0, unit: "DAY", appointed: true };

/** An expert's appraisal is under way. */
export const APPRAISAL = "APPRAISAL";

/** Declares clocks by code. */
export const rules = <Code extends string>(table: Record<Code, ClockRule>): Record<Code, ClockRule> => table;
