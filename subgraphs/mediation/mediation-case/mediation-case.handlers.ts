import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import { isRefusal } from "../../shared/errors/refusal.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import { findCommittee } from "../committee/committee.reader.ts";
import { allRoutes } from "./mediation-case.codes.ts";
import type { MediationCaseEntity } from "./mediation-case.entity.ts";
import { lockCase } from "./mediation-case.reader.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import { caseClocks } from "./mediation-case.rules.ts";
import { type MediationCaseCommand, mediationCaseProcedure } from "./mediation-case.states.ts";
import { aboutCase, caseFacts, openCase } from "./mediation-case.act.ts";

/** A committee signed for a hand-over: its case is open. What comes back to a committee opens none. */
async function openReferred(work: Work, { disputeId, data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  if (data.handsBack !== null || !(await findCommittee(work.db, data.toOrganizationId))) return;
  const dispute = await knownDispute(work.db, disputeId);
  if (isRefusal(dispute)) throw new Error(`A hand-over of the unknown dispute ${disputeId} was signed for.`);
  const { toOrganizationId: committeeId, referralId, sourceRecordId, linkage, courtMode } = data;
  const handedOver = { referralId, sourceRecordId, linkage, courtMode };
  await openCase(work, dispute, { committeeId, origin: "REFERRED", guidance: null, ...handedOver });
}

async function moved(
  work: Work,
  caseId: string,
  command: MediationCaseCommand,
  change: Partial<MediationCaseEntity> = {},
): Promise<MediationCaseEntity> {
  const row = await lockCase(work, caseId);
  const state = arrive(mediationCaseProcedure, row.state, command);
  return mediationCaseRepository(work.db).update(Object.assign(row, change, { state }));
}

/** A party answered: yes keeps the asking open, no ends it before it began, a withdrawal ends it underway. */
async function answered(work: Work, event: HubEvent<"mediation.ConsentRecorded">): Promise<void> {
  const { caseId, answer } = event.data;
  const { state } = await lockCase(work, caseId);
  if (answer === "GIVEN") await moved(work, caseId, "ASK");
  else if (accepts(mediationCaseProcedure, state, "REFUSE")) await refused(work, event);
  else await stopped(work, event);
}

async function refused(
  work: Work,
  { data: { caseId, partyId } }: HubEvent<"mediation.ConsentRecorded">,
): Promise<void> {
  const row = await moved(work, caseId, "REFUSE", { routesTold: [...allRoutes], endedOn: work.today });
  await stopClocks(work, "MEDIATION", {
    recordId: row.id,
    codes: caseClocks,
    on: work.today,
    by: "refused",
    cancelled: true,
  });
  await work.announce("mediation.CaseRefused", aboutCase(row), { ...caseFacts(row), partyId });
}

async function stopped(work: Work, { data: { caseId } }: HubEvent<"mediation.ConsentRecorded">): Promise<void> {
  const row = await moved(work, caseId, "TERMINATE", {
    ground: "PARTY_WITHDREW",
    routesTold: [...allRoutes],
    endedOn: work.today,
  });
  await stopClocks(work, "MEDIATION", { recordId: row.id, codes: caseClocks, on: work.today, by: "a party stopped" });
  await work.announce("mediation.CaseTerminated", aboutCase(row), {
    ...caseFacts(row),
    ground: "PARTY_WITHDREW",
    routesTold: allRoutes,
  });
}

async function agreed(work: Work, { data }: HubEvent<"mediation.AgreementReached">): Promise<void> {
  const row = await moved(work, data.caseId, "AGREE", { endedOn: work.today });
  await stopClocks(work, "MEDIATION", { recordId: row.id, codes: caseClocks, on: work.today, by: "agreement reached" });
  // What is agreed needs no arbitration; default on it is a claim of its own.
  await stopClocks(work, "MEDIATION", {
    recordId: row.id,
    codes: ["LABOUR_ARBITRATION_ASK"],
    on: work.today,
    by: "agreement reached",
    cancelled: true,
  });
}

/** The case's row has its service and these as writers; consent, session and agreement announce and do not write it. */
export const mediationCaseHandlers: Handlers = {
  "registry.ReferralAccepted": openReferred,
  "mediation.ConsentRecorded": answered,
  "mediation.SessionHeld": async (work, { data }) => {
    await moved(work, data.caseId, "HOLD_SESSION");
  },
  "mediation.RecusalDecided": async (work, { data: { caseId, result, mediatorIds } }) => {
    if (result === "REJECTED") return;
    await moved(work, caseId, "REPLACE_MEDIATOR", { mediatorIds: [...mediatorIds], mediatorChosenBy: "COMMITTEE" });
  },
  "mediation.AgreementReached": agreed,
};
