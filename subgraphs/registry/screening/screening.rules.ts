import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { countWithin, dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { ScreeningRhythm, ScreeningStanding } from "./screening.codes.ts";

/** The days of one round, both included. */
export interface ScreeningPeriod {
  readonly from: Day;
  readonly to: Day;
}

const MOST_ROUNDS = 100;

/** The rounds a rhythm asks for between two days, at most one more than may be planned at once. */
export function periodsOf(rhythm: ScreeningRhythm, from: Day, to: Day): ScreeningPeriod[] {
  const periods: ScreeningPeriod[] = [];
  for (let start = from; start <= to && periods.length <= MOST_ROUNDS;) {
    const end = endOf(rhythm, start) ?? to;
    periods.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return periods;
}

/** The last day of the round that begins on a day; null where the round is as long as is asked for. */
function endOf(rhythm: ScreeningRhythm, start: Day): Day | null {
  switch (rhythm) {
    case "DAILY":
      return start;
    case "WEEKLY":
      return addDays(start, 6);
    case "HALF_MONTHLY":
      return start.slice(8) <= "15" ? `${start.slice(0, 8)}15` : endOfMonth(start, 1);
    case "MONTHLY":
      return endOfMonth(start, 1);
    case "QUARTERLY":
      return endOfMonth(start, 3);
    case "AS_NEEDED":
      return null;
  }
}

/** The last day of a month, or of the quarter it is in. */
function endOfMonth(day: Day, months: 1 | 3): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const last = Math.ceil(month / months) * months;
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

/** Where a round stands; one that was not held is visible as missed. Source: screening rhythms (定期排查), local practice. */
export const standingOf = (dueOn: Day, doneOn: Day | null, today: Day): ScreeningStanding => {
  if (doneOn !== null) return doneOn <= dueOn ? "DONE" : "DONE_LATE";
  return today <= dueOn ? "DUE" : "MISSED";
};

/** Whoever may say how a round went. */
interface Screener {
  readonly agency: Agency | null;
  readonly organizationId: string | null;
  readonly divisions: readonly string[];
}

/** A unit says how its own rounds went, and the centre how those in its divisions did. Source: own decision. */
export const holdsOrOversees = (
  { organizationId, divisionCode }: { readonly organizationId: string; readonly divisionCode: string },
  viewer: Screener,
): boolean =>
  viewer.organizationId === organizationId ||
  (viewer.agency === "CENTRE" && withinDivisions(viewer.divisions, divisionCode) === undefined);

/** Days in order and no more rounds at once than a page holds. Source: own decision. */
export const plannable = ({ from, to }: ScreeningPeriod, periods: readonly unknown[]): Refusal | undefined => {
  if (from > to)
    return refuse("DAYS_REVERSED", "The last day lies before the first.", dayWithin("to", { earliest: from }));
  return periods.length > MOST_ROUNDS
    ? refuse("TOO_MANY_ROUNDS", `At most ${MOST_ROUNDS} rounds are planned at once.`, countWithin("to", 1, MOST_ROUNDS))
    : undefined;
};

/** What was handled was found, and a round is recorded once, within its time so far. Source: own decision. */
export function recordable(
  round: { readonly doneOn: Day | null; readonly periodFrom: Day },
  record: { readonly doneOn: Day; readonly found: number; readonly handled: number },
  today: Day,
): Refusal | undefined {
  if (round.doneOn !== null)
    return refuse("ALREADY_RECORDED", `This round was done on ${round.doneOn}.`, doneAlready(round.doneOn));
  if (record.doneOn < round.periodFrom || record.doneOn > today)
    return refuse(
      "DAY_OUT_OF_ROUND",
      `That day lies outside ${round.periodFrom} to ${today}.`,
      dayWithin("doneOn", { earliest: round.periodFrom, latest: today }),
    );
  return record.handled >= 0 && record.found >= record.handled
    ? undefined
    : refuse(
        "MORE_HANDLED",
        `${record.found} disputes were found, so not ${record.handled} can have been handled.`,
        countWithin("handled", 0, record.found),
      );
}
