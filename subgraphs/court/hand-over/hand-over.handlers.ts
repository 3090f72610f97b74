import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { ReferralFacts } from "../../../schema/events/registry.events.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { aboutReferral, moveReferral } from "../court-referral/court-referral.act.ts";
import { type Underway, handOverUnderway } from "./hand-over.reader.ts";
import { handOverRepository } from "./hand-over.repository.ts";
import { clockFromSigning, mediationClocks } from "./hand-over.rules.ts";

interface Ending {
  readonly outcome: HandOverOutcome;
  readonly endedOn: Day;
  readonly ground?: string;
  readonly mediationCaseId?: string;
  readonly agreementId?: string;
}

const end = ({ db }: Work, { handOver }: Underway, ending: Ending): Promise<object> =>
  handOverRepository(db).update(Object.assign(handOver, ending));

const happenedOn = ({ occurredAt }: HubEvent): Day => dayOf(new Date(occurredAt));

/** A committee signed for the papers: the clock of mediation starts on that day. */
async function signed(work: Work, { data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  // What comes back to the court is signed for as well, and is the same record.
  const underway = data.handsBack === null ? await handOverUnderway(work, data.sourceRecordId) : undefined;
  if (!underway) return;
  const { handOver, referral } = underway;
  const { receivedOn: signedOn } = data;
  await handOverRepository(work.db).update(Object.assign(handOver, { signedOn }));
  const { id: recordId, disputeId, divisionCode, procedureKind } = await moveReferral(work, referral, "SIGN");
  await work.announce("court.ReferralReceived", aboutReferral(referral), { courtReferralId: recordId, signedOn });
  await stopClocks(work, "COURT", { recordId, codes: ["COURT_ONLINE_CONFIRM"], on: signedOn, by: "signed for" });
  const code = clockFromSigning(handOver.mode, procedureKind);
  const variant = handOver.online ? { variant: "ONLINE" as const } : {};
  await startClock(work, "COURT", { code, disputeId, divisionCode, recordId, on: signedOn, ...variant });
}

/** The papers came back unsigned: the complaint stands where it stood before. */
async function tookBack(
  work: Work,
  event: HubEvent,
  sourceRecordId: string | null,
  ending: { readonly outcome: HandOverOutcome; readonly ground: string },
): Promise<void> {
  const underway = await handOverUnderway(work, sourceRecordId);
  if (!underway) return;
  const endedOn = happenedOn(event);
  await end(work, underway, { ...ending, endedOn });
  const { id: recordId } = await moveReferral(work, underway.referral, "TAKE_BACK");
  await stopClocks(work, "COURT", {
    recordId,
    codes: ["COURT_ONLINE_CONFIRM"],
    on: endedOn,
    by: "came back unsigned",
    cancelled: ending.outcome !== "RETURNED",
  });
}

/**
 * The hand-over a mediation case came by, once it is signed for. The registry's word of the signing travels on its own
 * way: where the case's word was faster, it is refused here and sent again.
 */
async function signedHandOver(work: Work, sourceRecordId: string | null): Promise<Underway | undefined> {
  const underway = await handOverUnderway(work, sourceRecordId);
  if (underway?.handOver.signedOn === null)
    throw new Error(`Hand-over ${underway.handOver.id} is in mediation before its signature arrived here.`);
  return underway;
}

async function accepted(work: Work, { data }: HubEvent<"mediation.CaseAccepted">): Promise<void> {
  const underway = await signedHandOver(work, data.sourceRecordId);
  if (!underway) return;
  await handOverRepository(work.db).update(Object.assign(underway.handOver, { mediationCaseId: data.caseId }));
}

async function agreed(work: Work, { data }: HubEvent<"mediation.AgreementTookEffect">): Promise<void> {
  const underway = await signedHandOver(work, data.sourceRecordId);
  if (!underway) return;
  const { caseId: mediationCaseId, agreementId, effectiveOn: endedOn } = data;
  await end(work, underway, { outcome: "AGREED", endedOn, mediationCaseId, agreementId });
  const referral = await moveReferral(work, underway.referral, "AGREE");
  await work.announce("court.MediationAgreed", aboutReferral(referral), { courtReferralId: referral.id, agreementId });
  const stop = { recordId: referral.id, codes: mediationClocks, on: endedOn };
  await stopClocks(work, "COURT", { ...stop, by: "agreement took effect" });
}

async function failed(
  work: Work,
  event: HubEvent<"mediation.CaseTerminated" | "mediation.CaseRefused">,
  { outcome, ground }: { readonly outcome: HandOverOutcome; readonly ground: string },
): Promise<void> {
  const underway = await signedHandOver(work, event.data.sourceRecordId);
  if (!underway) return;
  const endedOn = happenedOn(event);
  await end(work, underway, { outcome, ground, endedOn, mediationCaseId: event.data.caseId });
  const referral = await moveReferral(work, underway.referral, "FAIL");
  await work.announce("court.MediationFailed", aboutReferral(referral), { courtReferralId: referral.id, ground });
  const stop = { recordId: referral.id, codes: mediationClocks, on: endedOn };
  await stopClocks(work, "COURT", { ...stop, by: "mediation ended" });
}

/** The court went on by itself: whatever the committee says of this hand-over later changes nothing here. */
async function overtaken(work: Work, event: HubEvent<"court.CaseFiled" | "court.TrialResumed">): Promise<void> {
  const { courtReferralId: recordId } = event.data;
  const repository = handOverRepository(work.db);
  const open = await repository.openOf(recordId);
  if (!open) return;
  await repository.update(Object.assign(open, { outcome: "OVERTAKEN" as const, endedOn: work.today }));
  await stopClocks(work, "COURT", {
    recordId,
    codes: ["COURT_ONLINE_CONFIRM", ...mediationClocks],
    on: work.today,
    by: "the court went on",
    cancelled: true,
  });
}

/** What the registry, the committee and this court say of a hand-over. */
export const handOverHandlers: Handlers = {
  "registry.ReferralAccepted": signed,
  "registry.ReferralReturned": (work, event) =>
    tookBack(work, event, first(event.data), { outcome: "RETURNED", ground: event.data.reason }),
  "registry.ReferralWithdrawn": (work, event) =>
    tookBack(work, event, first(event.data), { outcome: "WITHDRAWN", ground: event.data.reason }),
  "registry.ReferralNotOpened": (work, event) =>
    tookBack(work, event, event.data.sourceRecordId, { outcome: "NOT_OPENED", ground: event.data.reason }),
  "mediation.CaseAccepted": accepted,
  "mediation.AgreementTookEffect": agreed,
  "mediation.CaseTerminated": (work, event) => failed(work, event, { outcome: "FAILED", ground: event.data.ground }),
  "mediation.CaseRefused": (work, event) =>
    failed(work, event, { outcome: "REFUSED_BY_PARTY", ground: "PARTY_REFUSED" }),
  "court.CaseFiled": overtaken,
  "court.TrialResumed": overtaken,
};

/** The source record of a hand-over to the committee; one that hands the matter back is none of these. */
const first = ({ handsBack, sourceRecordId }: ReferralFacts): string | null =>
  handsBack === null ? sourceRecordId : null;
