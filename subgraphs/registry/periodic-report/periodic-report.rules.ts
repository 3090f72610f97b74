import { type Day, addDays, addMonths } from "../../shared/deadline/day.ts";
import { countWithin, dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { ReportRhythm, ReportStanding } from "./periodic-report.codes.ts";

export const RHYTHM = "Monthly report and quarterly analysis (月报、季度分析), local practice";

/** A year is planned at once, at the most. */
const MOST_PERIODS = 12;
const MOST_DAYS = 31;
const MONTHS: Readonly<Record<ReportRhythm, number>> = { MONTHLY: 1, QUARTERLY: 3 };

/** A report is due some days after its month or quarter, within the next month. Source: own decision. */
export const daysAfter = (days: number): Refusal | undefined =>
  days >= 1 && days <= MOST_DAYS
    ? undefined
    : refuse(
        "DAYS_OUT_OF_RANGE",
        `Between 1 and ${MOST_DAYS} days after the period.`,
        countWithin("dueWithinDays", 1, MOST_DAYS),
      );

/** Whole months or quarters, a year of them at the most. Source: own decision. */
export function wholePeriods(rhythm: ReportRhythm, from: Day, count: number): Refusal | undefined {
  const month = Number(from.slice(5, 7));
  if (from.slice(8) !== "01" || (month - 1) % MONTHS[rhythm] !== 0)
    return refuse("NOT_A_FIRST_DAY", "Name the first day of a month, or of a quarter.", { path: ["from"] });
  return count >= 1 && count <= MOST_PERIODS
    ? undefined
    : refuse(
        "TOO_MANY_PERIODS",
        `Between 1 and ${MOST_PERIODS} periods at once.`,
        countWithin("periods", 1, MOST_PERIODS),
      );
}

/** So many months or quarters, one after the other. Source: monthly report and quarterly analysis, local practice. */
export const periodsFrom = (rhythm: ReportRhythm, from: Day, count: number): { from: Day; to: Day }[] =>
  Array.from({ length: count }, (_, i) => {
    const start = addMonths(from, i * MONTHS[rhythm]);
    return { from: start, to: addDays(addMonths(start, MONTHS[rhythm]), -1) };
  });

/** Where a report stands on a day; one that came late stays late. Source: own decision. */
export const reportStandingOf = (dueOn: Day, submittedOn: Day | null, today: Day): ReportStanding => {
  if (submittedOn !== null) return submittedOn <= dueOn ? "SUBMITTED" : "SUBMITTED_LATE";
  return today <= dueOn ? "DUE" : "OVERDUE";
};

/** A report as the rule asks for it. */
interface Asked {
  readonly periodTo: Day;
  readonly submittedOn: Day | null;
}

/**
 * Once, when its period ends or later, and with either a text or the word that there was nothing to report: of disputes,
 * for there is no report on persons ("零报告" on persons is out, D.4 no. 1).
 *
 * Source: own decision.
 */
export function submittable(
  { periodTo, submittedOn }: Asked,
  { nothingToReport, text }: { readonly nothingToReport: boolean; readonly text: string | null },
  today: Day,
): Refusal | undefined {
  if (submittedOn !== null)
    return refuse("SUBMITTED_ALREADY", `It was submitted on ${submittedOn}.`, doneAlready(submittedOn));
  if (today < periodTo)
    return refuse("PERIOD_RUNS", `Its period runs until ${periodTo}.`, dayWithin("reportId", { earliest: periodTo }));
  return nothingToReport === (text === null)
    ? undefined
    : refuse("TEXT_OR_NOTHING", "Give a text, or say that there is nothing to report.", { path: ["text"] });
}
