import type { Calendar } from "../../shared/deadline/calendar.ts";
import { type ClockCode, clocks } from "../../shared/deadline/clocks.ts";
import { countFrom } from "../../shared/deadline/count.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import type { CourtMode } from "./hand-over.codes.ts";

/**
 * The clock that runs from the signing: 30 days before filing, after it 15 in ordinary and 7 in summary procedure.
 *
 * Law: Court-Invited Mediation Provisions, art. 27; Online Mediation Rules, art. 24.
 */
export const clockFromSigning = (mode: CourtMode, procedure: "ORDINARY" | "SUMMARY" | null): ClockCode =>
  mode === "DELEGATED" ? "COURT_DELEGATED" : procedure === "SUMMARY" ? "COURT_ENTRUSTED_SUM" : "COURT_ENTRUSTED_ORD";

/** The clocks of mediation itself; the one for confirming online is apart. */
export const mediationClocks: readonly ClockCode[] = ["COURT_DELEGATED", "COURT_ENTRUSTED_ORD", "COURT_ENTRUSTED_SUM"];

/** Longer than any holiday with three working days. */
const LOOK_BACK = 30;

/**
 * The latest day of sending whose three working days for confirming are over today: what was sent then or before and is
 * not signed for has waited too long. For papers sent on paper the same three days are taken.
 *
 * Law: Online Mediation Rules, art. 12; for papers sent otherwise an own decision.
 */
export function overdueUnsigned(today: Day, calendar: Calendar): Day {
  let day = today;
  for (let back = 0; back < LOOK_BACK; back += 1) {
    const { dueOn } = countFrom(day, clocks.COURT_ONLINE_CONFIRM, calendar);
    if (dueOn !== null && dueOn < today) return day;
    day = addDays(day, -1);
  }
  return day;
}
