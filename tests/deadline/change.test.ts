import { personNamed } from "../../seeds/people.ts";
import { type Complaint, stepsOn } from "../court/steps.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { told } from "./turns.ts";

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub();
});
afterEach(() => hub.stop());

const OF_DISPUTE = `query ($id: ID) {
  dispute(id: $id) {
    deadlines {
      id code status dueOn daysLeft version
      suspensions { ground from until reason post }
      extensions { days approvedBy approval reason post dueOnBefore }
    }
  }
}`;

interface Shown {
  readonly id: string;
  readonly code: string;
}

/** The clock of a dispute as the registry shows it to a person. */
async function shown(
  disputeId: string,
  code: string,
  person = "centre-clerk",
): Promise<Shown & Record<string, unknown>> {
  await hub.settle();
  const { data } = await hub.ask<{ dispute: { deadlines: Shown[] } }>(person, OF_DISPUTE, { id: disputeId });
  const clock = data.dispute.deadlines.findLast((one) => one.code === code);
  if (!clock) throw new Error(`No clock ${code} runs over this dispute.`);
  return { ...clock };
}

/** A change of a clock over HTTP; the clock as it stands, or the problems. */
async function change(person: string, verb: string, agency: string, input: object): Promise<Record<string, unknown>> {
  const name = `${verb}${agency}Deadline`;
  const type = `${verb[0]?.toUpperCase() ?? ""}${verb.slice(1)}DeadlineInput`;
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      deadline { status dueOn daysLeft version }
      problems {
        code
        ... on SuspensionNotAllowed { grounds }
        ... on ConsentMissing { partyIds }
        ... on AlreadyExtended { decidedOn }
        ... on ExtensionOutside { most }
        ... on DeadlineOver { lastDay }
        ... on ApprovalMissing { approver }
        ... on NotYourAct { posts }
        ... on OtherBody { organizationId }
        ... on WrongState { state allowed }
        ... on StaleVersion { currentVersion }
      }
    }
  }`;
  const { data, errors } = await hub.ask<Record<string, { deadline: object | null; problems: object[] }>>(
    person,
    document,
    {
      input,
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { deadline, problems } = data[name]!;
  return { ...(deadline ?? problems[0]) };
}

/** The court room has signed for a delegated complaint on 2 March: its thirty days end on 1 April. */
async function delegated(): Promise<Complaint & { clockId: string }> {
  const steps = stepsOn(hub);
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const { id: clockId } = await shown(complaint.disputeId, "COURT_DELEGATED");
  return { ...complaint, clockId };
}

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};

test("an appraisal stops the clock of mediation, and its days are added when it is over", async () => {
  const { disputeId, clockId } = await delegated();
  on("2026-03-10");
  const appraisal = { deadlineId: clockId, ground: "APPRAISAL", reason: "委托房屋渗漏鉴定" };
  const suspended = await change("judge-assistant", "suspend", "Court", appraisal);
  expect(suspended).toEqual({ status: "SUSPENDED", dueOn: null, daysLeft: null, version: 2 });
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({ status: "SUSPENDED", dueOn: null });

  on("2026-04-20");
  expect(await hub.running.court.turning.run()).toBe(0);
  const resumed = await change("judge-assistant", "resume", "Court", { deadlineId: clockId, reason: "鉴定意见已收到" });
  // 41 days from 10 March to 19 April; 1 April and 41 days is Tuesday 12 May.
  expect(resumed).toEqual({ status: "RUNNING", dueOn: "2026-05-12", daysLeft: 22, version: 3 });
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({
    status: "RUNNING",
    dueOn: "2026-05-12",
    suspensions: [{ ground: "APPRAISAL", from: "2026-03-10", until: "2026-04-20", post: "JUDGE_ASSISTANT" }],
    extensions: [],
  });
  const reasonTo = async (person: string): Promise<unknown> => {
    const { suspensions } = await shown(disputeId, "COURT_DELEGATED", person);
    return (suspensions as { reason: string | null }[]).map(({ reason }) => reason);
  };
  // The committee learns that the clock stood still and for how long; the court's words are not for it.
  for (const person of ["centre-clerk", "judge", "party-zhang"])
    expect([person, await reasonTo(person)]).toEqual([person, ["委托房屋渗漏鉴定"]]);
  for (const person of ["court-mediator", "city-supervisor"])
    expect([person, await reasonTo(person)]).toEqual([person, [null]]);
  expect(await told(hub, disputeId, ["DEADLINE_SUSPENDED", "DEADLINE_RESUMED"])).toEqual([
    "DEADLINE_SUSPENDED",
    "DEADLINE_RESUMED",
  ]);
});

test("the thirty days are lengthened when both parties agree, and shown as extended by them", async () => {
  const { disputeId, clockId, partyIds } = await delegated();
  const asked = { deadlineId: clockId, days: 15, reason: "双方同意继续调解" };
  const [first, second] = partyIds;
  expect(await change("judge-assistant", "extend", "Court", { ...asked, agreedPartyIds: [first] })).toEqual({
    code: "CONSENT_MISSING",
    partyIds: [second],
  });
  expect(await change("judge-assistant", "extend", "Court", { ...asked, agreedPartyIds: partyIds })).toMatchObject({
    status: "RUNNING",
    dueOn: "2026-04-16",
  });
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({
    dueOn: "2026-04-16",
    extensions: [{ days: 15, approvedBy: "agreement of both parties", approval: null, dueOnBefore: "2026-04-01" }],
  });
});

test("who read a clock before it was changed is told so, and the copy at the centre counts as the court does", async () => {
  const { disputeId, clockId: deadlineId, partyIds } = await delegated();
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({ version: 1 });
  const longer = { deadlineId, expectedVersion: 1, days: 5, reason: "双方同意", agreedPartyIds: partyIds };
  // Two judges read the same clock; only the first decision was made on what they saw.
  const both = await Promise.all(["judge", "judge-assistant"].map((who) => change(who, "extend", "Court", longer)));
  expect(both.map(({ code, version }) => code ?? version).sort()).toEqual([2, "STALE_VERSION"]);
  expect(both).toContainEqual({ code: "STALE_VERSION", currentVersion: 2 });
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({ version: 2, dueOn: "2026-04-07" });

  const still = { deadlineId, ground: "APPRAISAL", reason: "鉴定" };
  const stale = { code: "STALE_VERSION", currentVersion: 2 };
  expect(await change("judge", "suspend", "Court", { ...still, expectedVersion: 1 })).toEqual(stale);
  expect(await change("judge", "suspend", "Court", { ...still, expectedVersion: 2 })).toMatchObject({ version: 3 });
  const goesOn = { deadlineId, reason: "鉴定完成", expectedVersion: 2 };
  expect(await change("judge", "resume", "Court", goesOn)).toEqual({ ...stale, currentVersion: 3 });
  // Without a version nothing was claimed to have been read.
  expect(await change("judge", "resume", "Court", { deadlineId, reason: "鉴定完成" })).toMatchObject({ version: 4 });
  expect(await shown(disputeId, "COURT_DELEGATED")).toMatchObject({ version: 4 });
});

test("what may not be done is refused with what could be", async () => {
  const { clockId, partyIds } = await delegated();
  const deadlineId = clockId;
  const reason = "说明";
  const hearing = { deadlineId, ground: "HEARING", reason };
  expect(await change("judge", "suspend", "Court", hearing)).toEqual({
    code: "GROUND_NOT_ALLOWED",
    grounds: ["APPRAISAL"],
  });
  expect(await change("judge", "resume", "Court", { deadlineId, reason })).toEqual({
    code: "WRONG_STATE",
    state: "RUNNING",
    allowed: ["SUSPEND", "EXTEND"],
  });
  expect(await change("party-zhang", "suspend", "Court", { ...hearing, ground: "APPRAISAL" })).toEqual({
    code: "NOT_YOUR_ACT",
    posts: ["JUDGE_ASSISTANT", "JUDGE"],
  });
  expect(await change("judge@elsewhere", "resume", "Court", { deadlineId, reason })).toEqual({
    code: "DEADLINE_NOT_FOUND",
  });
  on("2026-04-02");
  const late = { deadlineId, days: 5, reason, agreedPartyIds: partyIds };
  expect(await change("judge", "extend", "Court", late)).toEqual({ code: "DEADLINE_OVER", lastDay: "2026-04-01" });
});

test("the centre changes its own clocks and not its copies of another agency's", async () => {
  const { clockId } = await delegated();
  const asked = { deadlineId: clockId, days: 1, reason: "说明" };
  expect(await change("centre-head", "extend", "Centre", asked)).toEqual({ code: "DEADLINE_NOT_FOUND" });
});

test("the centre's target is lengthened once, by its head, at most by its own length", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { triage, referrals } = hub.running.registry.services;
  const to = { level: "SIMPLE", reason: "邻里纠纷", toOrganizationId: "jzq-committee" } as const;
  done(await triage.assign(personNamed("centre-clerk"), { disputeId: dispute.id, ...to }));
  const [sent] = await hub.running.registry.foundations.db.query<{ id: string }[]>(`SELECT id FROM referral`);
  done(await referrals.accept(personNamed("mediator"), { referralId: sent!.id }));
  const { id: deadlineId } = await shown(dispute.id, "CENTRE_SIMPLE");
  const asked = { deadlineId, days: 7, reason: "涉及多户" };
  expect(await change("centre-clerk", "extend", "Centre", asked)).toEqual({
    code: "NOT_YOUR_ACT",
    posts: ["CENTRE_HEAD"],
  });
  expect(await change("centre-head", "extend", "Centre", { ...asked, days: 8 })).toEqual({
    code: "EXTENSION_OUTSIDE",
    most: 7,
  });
  expect(await change("centre-head", "extend", "Centre", asked)).toMatchObject({ dueOn: "2026-03-16" });
  expect(await change("centre-head", "extend", "Centre", asked)).toEqual({
    code: "EXTENDED_ALREADY",
    decidedOn: "2026-03-02",
  });
  const approved: object[] = await hub.running.registry.foundations.db.query(
    `SELECT command, person_id, organization_id, post FROM deadline_change WHERE deadline_id = $1`,
    [deadlineId],
  );
  expect(approved).toEqual([
    { command: "EXTEND", person_id: "centre-head", organization_id: "jzq-centre", post: "CENTRE_HEAD" },
  ]);
});

test("the ruling's fifteen days get ten more by the president, whose decision is named", async () => {
  const { confirmation } = await stepsOn(hub).applied();
  const { confirmations } = hub.running.court.services;
  const caseNumber = "(2026)鄂1003民特9901号";
  done(await confirmations.accept(personNamed("judge-assistant"), { confirmationId: confirmation.id, caseNumber }));
  const { id: deadlineId } = await shown(confirmation.disputeId, "CONFIRM_DECIDE");
  const asked = { deadlineId, days: 10, reason: "需补充核实", idempotencyKey: "one" };
  expect(await change("judge", "extend", "Court", { ...asked, idempotencyKey: "none" })).toEqual({
    code: "APPROVAL_MISSING",
    approver: "president of the court",
  });
  const named = { ...asked, approval: "院长批准〔2026〕3号" };
  expect(await change("judge", "extend", "Court", named)).toMatchObject({ dueOn: "2026-03-27" });
  expect(await change("judge", "extend", "Court", named)).toMatchObject({ dueOn: "2026-03-27" });
  expect(await shown(confirmation.disputeId, "CONFIRM_OUTER")).toMatchObject({ dueOn: "2026-04-01", extensions: [] });
});
