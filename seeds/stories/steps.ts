import type { AgreementEntity } from "../../subgraphs/mediation/agreement/agreement.entity.ts";
import type { MediationCaseEntity } from "../../subgraphs/mediation/mediation-case/mediation-case.entity.ts";
import type { TerminationGround } from "../../subgraphs/mediation/mediation-case/mediation-case.codes.ts";
import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import type { DisputeEntity } from "../../subgraphs/registry/dispute/dispute.entity.ts";
import type { IntakeChannel, IntakeSource } from "../../subgraphs/registry/intake/intake.codes.ts";
import type { NamedParty } from "../../subgraphs/registry/intake/intake.service.ts";
import type { ViolenceAnswer } from "../../subgraphs/registry/violence-inquiry/violence-inquiry.codes.ts";
import type { Day } from "../../subgraphs/shared/deadline/day.ts";
import type { Telling } from "./tell.ts";

/** Fictional people of the stories; their identity numbers carry the unassigned prefix. */
export const zhang: NamedParty = {
  side: "APPLICANT",
  kind: "PERSON",
  name: "张守信",
  citizenId: "999999199001010016",
  phone: "13800000001",
  address: "荆州区西城街道荆中路1号",
  personId: "party-zhang",
};
export const li: NamedParty = {
  side: "RESPONDENT",
  kind: "PERSON",
  name: "李克让",
  citizenId: "999999199001010024",
  phone: "13800000002",
  address: "荆州区西城街道荆中路1号",
  personId: "party-li",
};

/** A dispute and its parties, in the order they were named. */
export interface Registered {
  readonly dispute: DisputeEntity;
  readonly partyIds: readonly string[];
}

interface Matter {
  readonly title: string;
  readonly category: DisputeCategory;
  readonly ownWords: string;
  readonly parties: readonly NamedParty[];
  readonly source?: IntakeSource;
  readonly channel?: IntakeChannel;
  readonly divisionCode?: string;
  readonly sourceRecordId?: string;
  readonly violenceAnswer?: ViolenceAnswer;
}

/** Somebody records a dispute for the first time; that person's body holds it. */
export async function register(t: Telling, person: string, matter: Matter): Promise<Registered> {
  const { source = "SELF", channel = "VISIT", divisionCode = "421003", ...rest } = matter;
  const dispute = await t.done(t.registry.intake.register(t.as(person), { source, channel, divisionCode, ...rest }));
  return { dispute, partyIds: await t.partyIds(dispute.id) };
}

/** Somebody signs for the hand-over that waits: that person's body holds the dispute from now on. */
export async function signFor(t: Telling, person: string, { dispute }: Registered): Promise<void> {
  await t.done(t.registry.referrals.accept(t.as(person), { referralId: (await t.pending(dispute.id)).id }));
}

/** Who mediates: the person and the appointment it acts under. */
export interface Mediator {
  readonly person: string;
  readonly id: string;
}

/** Every party was asked today by telephone and said yes: what a hand-over to mediation takes. */
export const everyoneAgrees = (t: Telling, partyIds: readonly string[]) =>
  partyIds.map((partyId) => ({ partyId, answer: "GIVEN", askedOn: t.today(), means: "PHONE" }) as const);

/** The open case: every party asked and willing, accepted, the mediator named. */
export async function takeIn(
  t: Telling,
  { person, id }: Mediator,
  { dispute, partyIds }: Registered,
): Promise<MediationCaseEntity> {
  const { id: caseId } = await t.caseOf(dispute.id);
  for (const { partyId, askedOn } of everyoneAgrees(t, partyIds)) {
    const asked = { caseId, partyId, askedOn, means: "IN_PERSON", answer: "GIVEN" } as const;
    await t.done(t.mediation.consents.record(t.as(person), asked));
  }
  await t.done(t.mediation.cases.accept(t.as(person), { caseId }));
  return t.done(t.mediation.cases.assignMediator(t.as(person), { caseId, mediatorIds: [id], chosenBy: "PARTIES" }));
}

/** One sitting with every party present. */
export async function sit(
  t: Telling,
  { person }: Mediator,
  { dispute, partyIds }: Registered,
  record: string,
): Promise<void> {
  const { id: caseId } = await t.caseOf(dispute.id);
  const session = {
    caseId,
    heldOn: t.today(),
    mode: "ON_SITE",
    open: false,
    presentPartyIds: partyIds,
    record,
  } as const;
  await t.done(t.mediation.sessions.hold(t.as(person), session));
}

/** Mediation ends without agreement, and the parties are told the ways left. */
export async function giveUp(
  t: Telling,
  { person }: Mediator,
  { dispute }: Registered,
  ground: TerminationGround = "NO_AGREEMENT",
): Promise<void> {
  const { id: caseId } = await t.caseOf(dispute.id);
  const end = { caseId, ground, routesTold: ["ADMINISTRATIVE", "JUDICIAL"] } as const;
  await t.done(t.mediation.cases.terminate(t.as(person), end));
}

interface Terms {
  readonly facts: string;
  readonly terms: string;
  readonly amount?: string;
  readonly plan?: readonly { readonly what: string; readonly amount?: string; readonly dueOn: Day }[];
}

/** A written agreement with all three groups of signatures, in effect today. Without a plan it was performed at once. */
export async function agreeInWriting(
  t: Telling,
  { person, id }: Mediator,
  { dispute, partyIds }: Registered,
  terms: Terms,
): Promise<AgreementEntity> {
  const { id: caseId } = await t.caseOf(dispute.id);
  const { plan = [], ...rest } = terms;
  const reached = {
    caseId,
    form: "WRITTEN",
    whole: true,
    performedOnTheSpot: plan.length === 0,
    plan,
    ...rest,
  } as const;
  const { id: agreementId } = await t.done(t.mediation.agreements.reach(t.as(person), reached));
  const sign = { agreementId, signedOn: t.today() };
  for (const signerId of partyIds)
    await t.done(t.mediation.agreements.sign(t.as(person), { ...sign, kind: "PARTY", signerId }));
  await t.done(t.mediation.agreements.sign(t.as(person), { ...sign, kind: "MEDIATOR", signerId: id }));
  return t.done(t.mediation.agreements.sign(t.as(person), { ...sign, kind: "COMMITTEE_SEAL" }));
}

/** The holder reports the dispute settled, the centre accepts the report and closes it. */
export async function closeSettled(
  t: Telling,
  holder: string,
  { dispute }: Registered,
  summary: string,
): Promise<void> {
  const report = { disputeId: dispute.id, outcome: "RESOLVED", summary, routesTold: [] } as const;
  await t.done(t.registry.completion.report(t.as(holder), report));
  await t.done(t.registry.completion.accept(t.as("centre-clerk"), { disputeId: dispute.id }));
  await t.done(t.registry.closing.close(t.as("centre-clerk"), { disputeId: dispute.id }));
}

/** The visit of an agreement that waits is made today: all that is due was performed, and everybody is content. */
export async function visit(t: Telling, person: string, agreementId: string): Promise<void> {
  const { nodes } = await t.mediation.followUps.due(t.as(person), { first: 100 });
  const found = nodes.find((waiting) => waiting.agreementId === agreementId);
  if (!found) throw new Error("No visit waits.");
  const seen = { means: "IN_PERSON", result: "PERFORMED", satisfaction: "SATISFIED" } as const;
  await t.done(t.mediation.followUps.record(t.as(person), { visitId: found.id, visitedOn: t.today(), ...seen }));
}

/** The people who mediate in the stories. */
export const mediators = {
  committee: { person: "mediator", id: "m-linhemu" },
  policeRoom: { person: "room-mediator", id: "m-dengjieyou" },
  medical: { person: "medical-mediator", id: "m-surenxin" },
  traffic: { person: "traffic-mediator", id: "m-luanran" },
  courtRoom: { person: "court-mediator", id: "m-songtingyan" },
  shashi: { person: "shashi-mediator", id: "m-xutongzhou" },
} as const satisfies Readonly<Record<string, Mediator>>;
