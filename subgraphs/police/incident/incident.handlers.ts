import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { accepts } from "../../shared/state-machine/move.ts";
import type { KnownAgreementEntity } from "../known-agreement/known-agreement.entity.ts";
import { standingAgreement } from "../known-agreement/known-agreement.reader.ts";
import type { IncidentEntity } from "./incident.entity.ts";
import { aboutIncident, advance, comeBack, voidCaseClock } from "./incident.act.ts";
import { lockIncident } from "./incident.reader.ts";
import { incidentRepository } from "./incident.repository.ts";
import { incidentProcedure } from "./incident.states.ts";

/**
 * Moves an incident as far as the agreement of its dispute carries it. An agreement older than the incident says
 * nothing about it: what was settled before cannot settle what came after.
 */
async function follow(work: Work, incident: IncidentEntity): Promise<void> {
  const agreement = await standingAgreement(work.db, incident.disputeId, incident.receivedAt);
  if (!agreement) return;
  const { id: agreementId, performedOn } = agreement;
  const agreed = accepts(incidentProcedure, incident.state, "AGREE")
    ? await agree(work, incident, agreement)
    : incident;
  if (performedOn === null || agreed.agreementId !== agreementId) return;
  if (!accepts(incidentProcedure, agreed.state, "PERFORM")) return;
  const performed = await advance(work, agreed, "PERFORM", { performedOn });
  if (performed.state !== "SETTLED") return;
  const settled = await incidentRepository(work.db).update(Object.assign(performed, { endedOn: performedOn }));
  await work.announce("police.CivilSideSettled", aboutIncident(settled), { incidentId: settled.id, agreementId });
}

/** The case waits for performance; it may have been accepted after the agreement took effect. */
async function agree(
  work: Work,
  incident: IncidentEntity,
  { id: agreementId, mediationCaseId, effectiveOn }: KnownAgreementEntity,
): Promise<IncidentEntity> {
  const agreed = await advance(work, incident, "AGREE", { agreementId, mediationCaseId });
  const { caseAcceptedOn } = agreed;
  if (caseAcceptedOn !== null)
    await voidCaseClock(work, agreed, caseAcceptedOn > effectiveOn ? caseAcceptedOn : effectiveOn);
  return agreed;
}

async function followAll(work: Work, { disputeId }: HubEvent): Promise<void> {
  for (const incident of await incidentRepository(work.db).lockOfDispute(disputeId)) await follow(work, incident);
}

/** An incident was found civil, became a case or is one again: an agreement may have come about meanwhile. */
const catchUp = async (work: Work, { recordId }: HubEvent): Promise<void> =>
  follow(work, await lockIncident(work, recordId));

async function notPerformed(
  work: Work,
  { disputeId, occurredAt, data }: HubEvent<"mediation.AgreementContested">,
): Promise<void> {
  const incidents = await incidentRepository(work.db).lockOfDispute(disputeId);
  for (const incident of incidents.filter(({ agreementId }) => agreementId === data.agreementId))
    await comeBack(work, incident, "NOT_PERFORMED", dayOf(new Date(occurredAt)));
}

/** The committee's agreements move the incident; what came of a hand-over is the hand-over's to tell. */
export const incidentHandlers: Handlers = {
  "police.CivilSideFound": catchUp,
  "police.CaseAccepted": catchUp,
  "police.PublicSecurityMediationEnded": catchUp,
  "police.CaseTransferMoved": catchUp,
  "mediation.AgreementTookEffect": followAll,
  "mediation.AgreementPerformed": followAll,
  "mediation.AgreementContested": notPerformed,
};
