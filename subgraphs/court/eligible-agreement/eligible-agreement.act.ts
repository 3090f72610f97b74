import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";
import { agreementOf } from "./eligible-agreement.reader.ts";
import { appliedInTime } from "./eligible-agreement.rules.ts";

/** Shows the window for applying, counted from the day of effect. It is a right, so it is never overdue. */
export async function openWindow(
  work: Work,
  { agreementId: recordId, disputeId, divisionCode, effectiveOn: on }: EligibleAgreementEntity,
): Promise<void> {
  await startClock(work, "COURT", { code: "CONFIRM_APPLY", disputeId, divisionCode, recordId, on });
}

/** The parties applied on `on`: the window has served its end. */
export const closeWindow = (work: Work, agreementId: string, on: Day): Promise<void> =>
  stopClocks(work, "COURT", { recordId: agreementId, codes: ["CONFIRM_APPLY"], on, by: "applied" });

/** There was no ruling on the agreement itself: the parties may apply again while their window lasts. */
export async function reopenWindow(work: Work, agreementId: string): Promise<void> {
  const agreement = await agreementOf(work, agreementId);
  if (appliedInTime(agreement.effectiveOn, work.today, work.calendar) === undefined) await openWindow(work, agreement);
}
