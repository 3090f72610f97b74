import type { Work } from "../../shared/db/work.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import type { AgreementEntity } from "../agreement/agreement.entity.ts";
import { caseFacts } from "../mediation-case/mediation-case.act.ts";
import { lockCase } from "../mediation-case/mediation-case.reader.ts";
import { planOf } from "../performance/performance.reader.ts";
import { FollowUpEntity } from "./follow-up.entity.ts";
import { followUpRepository } from "./follow-up.repository.ts";
import { nextVisitFrom } from "./follow-up.rules.ts";

/** Sets the next visit of an agreement where one is owed, with its clock. `seenUntil` is what visits looked at so far. */
export async function planVisit(work: Work, agreement: AgreementEntity, last: FollowUpEntity | null): Promise<void> {
  if (agreement.performedOnTheSpot || agreement.state === "IN_DISPUTE") return;
  const plan = await planOf(work.db, agreement.id);
  const plannedOn = nextVisitFrom(plan, last?.plannedOn ?? null, agreement.performedOn !== null);
  if (plannedOn === null) return;
  const { id: agreementId, caseId, disputeId, divisionCode, committeeId } = agreement;
  const id = work.newId();
  // A day of the plan that passed before the agreement took effect counts from the day it did.
  const on = agreement.effectiveOn !== null && agreement.effectiveOn > plannedOn ? agreement.effectiveOn : plannedOn;
  const { dueOn } = await startClock(work, "MEDIATION", {
    code: "FOLLOW_UP",
    disputeId,
    divisionCode,
    recordId: id,
    on,
  });
  const row = Object.assign(new FollowUpEntity(), {
    id,
    agreementId,
    caseId,
    disputeId,
    divisionCode,
    committeeId,
    number: (last?.number ?? 0) + 1,
    state: "DUE" as const,
    plannedOn,
    dueOn,
    visitedOn: null,
    means: null,
    result: null,
    share: null,
    satisfaction: null,
    note: null,
    version: 1,
  });
  await followUpRepository(work.db).insert(row);
  await work.announce(
    "mediation.VisitPlanned",
    { disputeId, recordId: id },
    { ...caseFacts(await lockCase(work, caseId)), agreementId, visitId: id, dueOn },
  );
}
