import { personNamed } from "../../seeds/people.ts";
import { stepsOn as courtSteps } from "../court/steps.ts";
import { stepsOn as policeSteps } from "../police/steps.ts";
import { COMMITTEE, clerk, pending } from "../registry/steps.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub();
  on("2026-03-02");
});
afterEach(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const services = () => hub.running.registry.services;

/** An appraisal both parties want, on the day. */
async function takenUp(disputeId: string, partyIds: readonly string[], day: string): Promise<string> {
  on(day);
  const { outsideReferrals } = services();
  const body = { disputeId, kind: "APPRAISAL", bodyName: "荆州某司法鉴定所" } as const;
  const { id: outsideReferralId } = done(await outsideReferrals.open(clerk, body));
  const yes = { outsideReferralId, answer: "GIVEN", askedOn: day, means: "PHONE" } as const;
  for (const partyId of partyIds) done(await outsideReferrals.answer(clerk, { ...yes, partyId }));
  return outsideReferralId;
}

/** The dispute goes for appraisal on the day. */
async function sentForAppraisal(disputeId: string, partyIds: readonly string[], day: string): Promise<string> {
  const outsideReferralId = await takenUp(disputeId, partyIds, day);
  done(await services().outsideReferrals.send(clerk, { outsideReferralId, sentOn: day }));
  await hub.settle();
  return outsideReferralId;
}

async function concluded(outsideReferralId: string, day: string): Promise<void> {
  on(day);
  const { outsideOutcomes } = services();
  done(await outsideOutcomes.accept(clerk, { outsideReferralId, on: day }));
  done(await outsideOutcomes.conclude(clerk, { outsideReferralId, on: day, outcome: "REPORT_ISSUED" }));
  await hub.settle();
}

interface Clock {
  readonly code: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly suspensions: readonly object[];
}

/** The clocks of a dispute that are not yet done with, by code, as the registry shows them. */
const clocksOf = (disputeId: string, ...codes: readonly string[]): Promise<Clock[]> =>
  clocksSeenBy("centre-clerk", disputeId, codes);

async function clocksSeenBy(person: string, disputeId: string, codes: readonly string[]): Promise<Clock[]> {
  const query = `query ($id: ID) { dispute(id: $id) {
    deadlines { code status dueOn suspensions { ground from until reason post } } } }`;
  const { data } = await hub.ask<{ dispute: { deadlines: Clock[] } }>(person, query, { id: disputeId });
  return data.dispute.deadlines
    .filter(({ code }) => codes.includes(code))
    .sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

/** A dispute the committee signed for and accepted on 2 March: the centre's seven days and mediation's thirty run. */
async function accepted(): Promise<Quarrel> {
  const { dispute, partyIds } = await neighbours(hub, "centre-clerk");
  const asked = { disputeId: dispute.id, partyIds };
  await signedFor(asked, "2026-03-02");
  await takenIn(asked, "2026-03-02");
  return asked;
}

interface Quarrel {
  readonly disputeId: string;
  readonly partyIds: string[];
}

/** The committee signs for it on the day: the centre's seven days start. */
async function signedFor({ disputeId }: Quarrel, day: string): Promise<void> {
  on(day);
  const triage = { disputeId, level: "SIMPLE", reason: "邻里纠纷", toOrganizationId: COMMITTEE } as const;
  done(await services().triage.assign(clerk, triage));
  const referralId = (await pending(hub, disputeId)).id;
  done(await services().referrals.accept(personNamed("mediator"), { referralId }));
  await hub.settle();
}

/** The committee hands it on to the centre, which signs for it on the same day. */
async function handedOn(disputeId: string, day: string): Promise<void> {
  on(day);
  const { referrals } = services();
  const offer = { disputeId, toOrganizationId: "jzq-centre", legalBasis: "交回中心协调" };
  const { id: referralId } = done(await referrals.refer(personNamed("mediator"), offer));
  done(await referrals.accept(clerk, { referralId }));
  await hub.settle();
}

/** Both parties agree and the committee accepts it on the day: mediation's thirty days start. */
async function takenIn({ disputeId, partyIds }: Quarrel, day: string): Promise<void> {
  on(day);
  const mediator = personNamed("mediator");
  const { cases, consents } = hub.running.mediation.services;
  const [row]: { id: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT id FROM mediation_case WHERE dispute_id = $1`,
    [disputeId],
  );
  const caseId = row!.id;
  for (const partyId of partyIds)
    done(await consents.record(mediator, { caseId, partyId, askedOn: day, means: "PHONE", answer: "GIVEN" }));
  done(await cases.accept(mediator, { caseId }));
  await hub.settle();
}

test("an appraisal stops the centre's and the committee's clocks by itself, and its days are added when it ends", async () => {
  const { disputeId, partyIds } = await accepted();
  const appraisal = await sentForAppraisal(disputeId, partyIds, "2026-03-05");
  const still = { ground: "APPRAISAL", from: "2026-03-05", until: null, reason: "Sent for appraisal. 委托鉴定" };
  expect(await clocksOf(disputeId, "CENTRE_SIMPLE", "PM_GENERAL")).toMatchObject([
    { code: "CENTRE_SIMPLE", status: "SUSPENDED", dueOn: null, suspensions: [still] },
    { code: "PM_GENERAL", status: "SUSPENDED", dueOn: null, suspensions: [{ ...still, post: "SYSTEM" }] },
  ]);
  // A supervisor reads what the hub wrote by itself, not what a clerk's act gave as its reason.
  expect(await clocksSeenBy("city-supervisor", disputeId, ["CENTRE_SIMPLE", "PM_GENERAL"])).toMatchObject([
    { suspensions: [{ ground: "APPRAISAL", reason: null }] },
    { suspensions: [{ ground: "APPRAISAL", reason: still.reason }] },
  ]);
  await concluded(appraisal, "2026-03-16");
  expect(await clocksOf(disputeId, "CENTRE_SIMPLE", "PM_GENERAL")).toMatchObject([
    // Two days before (3 and 4 March), five after (16 to 20 March).
    { status: "RUNNING", dueOn: "2026-03-20", suspensions: [{ from: "2026-03-05", until: "2026-03-16" }] },
    // 1 April and the eleven days from 5 to 15 March: 12 April, a Sunday, so 13 April.
    { status: "RUNNING", dueOn: "2026-04-13", suspensions: [{ from: "2026-03-05", until: "2026-03-16" }] },
  ]);
});

test("two appraisals at once: the clock goes on when the second has ended too", async () => {
  const { disputeId, partyIds } = await accepted();
  const first = await sentForAppraisal(disputeId, partyIds, "2026-03-05");
  const second = await sentForAppraisal(disputeId, partyIds, "2026-03-06");
  await concluded(first, "2026-03-10");
  expect(await clocksOf(disputeId, "PM_GENERAL")).toMatchObject([{ status: "SUSPENDED", dueOn: null }]);
  await concluded(second, "2026-03-16");
  // The same eleven days: a day on which both went on counts once.
  expect(await clocksOf(disputeId, "PM_GENERAL")).toMatchObject([{ status: "RUNNING", dueOn: "2026-04-13" }]);
});

test("a clock that starts while an appraisal is under way stands still from its first day until the appraisal ends", async () => {
  const { dispute, partyIds } = await neighbours(hub, "centre-clerk");
  const quarrel = { disputeId: dispute.id, partyIds };
  const first = await sentForAppraisal(dispute.id, partyIds, "2026-03-03");
  await signedFor(quarrel, "2026-03-05");
  const second = await sentForAppraisal(dispute.id, partyIds, "2026-03-06");
  await takenIn(quarrel, "2026-03-09");
  const reason = "An appraisal was under way when it began. 起算时正在鉴定";
  expect(await clocksOf(dispute.id, "CENTRE_SIMPLE", "PM_GENERAL")).toMatchObject([
    { status: "SUSPENDED", dueOn: null, suspensions: [{ from: "2026-03-05", reason }, { from: "2026-03-06" }] },
    {
      status: "SUSPENDED",
      dueOn: null,
      suspensions: [
        { from: "2026-03-09", until: null, reason },
        { from: "2026-03-09", until: null, reason },
      ],
    },
  ]);
  await concluded(first, "2026-03-11");
  await concluded(second, "2026-03-16");
  expect(await clocksOf(dispute.id, "CENTRE_SIMPLE", "PM_GENERAL")).toMatchObject([
    // Seven days, the first of them 16 March: the 22nd, a Sunday, so 23 March.
    { status: "RUNNING", dueOn: "2026-03-23", suspensions: [{ until: "2026-03-11" }, { until: "2026-03-16" }] },
    // Thirty days, the first of them 16 March: 14 April, a Tuesday.
    { status: "RUNNING", dueOn: "2026-04-14", suspensions: [{ until: "2026-03-11" }, { until: "2026-03-16" }] },
  ]);
});

test("a clock that starts after the appraisal has ended knows nothing of it", async () => {
  const { dispute, partyIds } = await neighbours(hub, "centre-clerk");
  const quarrel = { disputeId: dispute.id, partyIds };
  await concluded(await sentForAppraisal(dispute.id, partyIds, "2026-03-03"), "2026-03-04");
  await signedFor(quarrel, "2026-03-05");
  // 12 March, a Thursday.
  expect(await clocksOf(dispute.id, "CENTRE_SIMPLE")).toMatchObject([{ dueOn: "2026-03-12", suspensions: [] }]);
});

test("a hand-over signed for while the centre's target stands still starts no second one", async () => {
  const { disputeId, partyIds } = await accepted();
  await sentForAppraisal(disputeId, partyIds, "2026-03-05");
  await handedOn(disputeId, "2026-03-06");
  expect(await clocksOf(disputeId, "CENTRE_SIMPLE")).toMatchObject([{ status: "SUSPENDED" }]);
});

test("one that went on by hand is not resumed again, and one that was never sent stops nothing", async () => {
  const { disputeId, partyIds } = await accepted();
  const outsideReferralId = await takenUp(disputeId, partyIds, "2026-03-02");
  const [partyId = ""] = partyIds;
  done(await services().outsideOutcomes.withdraw(personNamed("party-zhang"), { outsideReferralId, partyId }));
  await hub.settle();
  expect(await clocksOf(disputeId, "PM_GENERAL")).toMatchObject([{ status: "RUNNING", suspensions: [] }]);

  const appraisal = await sentForAppraisal(disputeId, partyIds, "2026-03-05");
  on("2026-03-09");
  const [clock]: { id: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT id FROM deadline WHERE dispute_id = $1 AND code = 'PM_GENERAL'`,
    [disputeId],
  );
  const resume = { deadlineId: clock!.id, reason: "双方同意先行协商" };
  done(await hub.running.mediation.services.deadlineChanges.resume(personNamed("mediator"), resume));
  await concluded(appraisal, "2026-03-16");
  // Four days, from 5 to 8 March: 5 April is a holiday of Qingming, as are the 4th and the 6th, so 7 April.
  expect(await clocksOf(disputeId, "PM_GENERAL")).toMatchObject([
    { status: "RUNNING", dueOn: "2026-04-07", suspensions: [{ until: "2026-03-09" }] },
  ]);
});

test("the court's delegated clock and the case of the police wait for it as well", async () => {
  const court = courtSteps(hub);
  const complaint = await court.received();
  await court.delegated(complaint);
  await court.signedBy("court-mediator", complaint);
  const police = policeSteps(hub);
  const taken = await police.takenDown();
  await police.caseAccepted(taken);
  await sentForAppraisal(complaint.disputeId, complaint.partyIds, "2026-03-05");
  await sentForAppraisal(taken.disputeId, taken.partyIds, "2026-03-05");
  expect(await clocksOf(complaint.disputeId, "COURT_DELEGATED")).toMatchObject([{ status: "SUSPENDED" }]);
  expect(await clocksOf(taken.disputeId, "POLICE_CASE")).toMatchObject([{ status: "SUSPENDED" }]);
});
