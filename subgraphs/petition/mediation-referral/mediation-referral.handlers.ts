import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { accepts } from "../../shared/state-machine/move.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { petitionProcedure } from "../petition/petition.states.ts";
import { MediationReferralEntity } from "./mediation-referral.entity.ts";
import { latestReferral } from "./mediation-referral.reader.ts";

interface Referred {
  readonly petition: PetitionEntity;
  readonly referral: MediationReferralEntity;
}

/** The petition another agency's record came from, and its latest hand-over to mediation; null where it is none. */
async function referredBy(work: Work, sourceRecordId: string | null): Promise<Referred | null> {
  const petition = await lockPetition(work, sourceRecordId);
  const referral = petition ? await latestReferral(work.db, petition.id) : undefined;
  return petition && referral ? { petition, referral } : null;
}

/** An opinion may have been issued meanwhile: then the hand-over is noted, and the petition stays where it is. */
async function moveIfItCan(work: Work, petition: PetitionEntity, command: "COME_BACK" | "RETURN"): Promise<void> {
  if (accepts(petitionProcedure, petition.state, command)) await movePetition(work, petition, command);
}

async function note(
  { db }: Work,
  { id }: MediationReferralEntity,
  change: Partial<MediationReferralEntity>,
): Promise<void> {
  await db.update(MediationReferralEntity, { id }, change);
}

/**
 * The committee signed for the dispute, or the sender signed for it when it came back. Coming back may be heard before the
 * committee's own word of how it ended, since the two arrive from different agencies.
 */
async function signed(work: Work, { data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  const found = await referredBy(work, data.sourceRecordId);
  if (!found) return;
  const { petition, referral } = found;
  if (data.handsBack === null) return note(work, referral, { signedOn: data.receivedOn });
  await note(work, referral, { handedBackOn: data.receivedOn });
  await moveIfItCan(work, petition, "RETURN");
}

/** The hand-over never came about: the petition is with the body that answers, as before. */
async function cameBack(work: Work, sourceRecordId: string | null, outcome: HandOverOutcome): Promise<void> {
  const found = await referredBy(work, sourceRecordId);
  if (!found) return;
  const { petition, referral } = found;
  if (referral.signedOn !== null || referral.outcome !== null) return;
  await note(work, referral, { outcome, endedOn: work.today });
  await moveIfItCan(work, petition, "COME_BACK");
}

/** A hand-back the sender did not sign for is no end of a hand-over: the committee goes on holding the dispute. */
const givenUp =
  (outcome: HandOverOutcome) =>
  async (work: Work, { data }: HubEvent<"registry.ReferralReturned" | "registry.ReferralWithdrawn">): Promise<void> => {
    if (data.handsBack === null) await cameBack(work, data.sourceRecordId, outcome);
  };

type CaseEvent = HubEvent<
  "mediation.CaseAccepted" | "mediation.CaseRefused" | "mediation.CaseTerminated" | "mediation.AgreementTookEffect"
>;

/** Mediation is over for the petition: how, and where an agreement stands. What was said there does not travel. */
const ended =
  (outcome: HandOverOutcome) =>
  async (work: Work, { data }: CaseEvent): Promise<void> => {
    const found = await referredBy(work, data.sourceRecordId);
    if (!found) return;
    const { petition, referral } = found;
    const agreementId = "agreementId" in data ? data.agreementId : null;
    await note(work, referral, { mediationCaseId: data.caseId, outcome, agreementId, endedOn: work.today });
    await moveIfItCan(work, petition, "RETURN");
    await announcePetition(work, petition, "petition.MediationReturned", { petitionId: petition.id, outcome });
  };

/** What becomes of the matters that went to mediation. */
export const mediationReferralHandlers: Handlers = {
  "registry.ReferralAccepted": signed,
  "registry.ReferralReturned": givenUp("RETURNED"),
  "registry.ReferralWithdrawn": givenUp("WITHDRAWN"),
  "registry.ReferralNotOpened": (work, { data }) => cameBack(work, data.sourceRecordId, "NOT_OPENED"),
  "mediation.CaseAccepted": async (work, { data }) => {
    const found = await referredBy(work, data.sourceRecordId);
    if (found) await note(work, found.referral, { mediationCaseId: data.caseId });
  },
  "mediation.CaseRefused": ended("REFUSED_BY_PARTY"),
  "mediation.CaseTerminated": ended("FAILED"),
  "mediation.AgreementTookEffect": ended("AGREED"),
};
