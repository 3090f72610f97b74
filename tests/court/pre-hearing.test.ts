import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type Complaint, assistant, judge, morningOf, stepsOn, yesOf } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const preHearings = () => hub.running.court.services.preHearings;
const opening = ({ id, partyIds }: Complaint, change: object = {}) => ({
  courtReferralId: id,
  teamId: "ct-fast-track",
  consents: yesOf(partyIds, hub.clock.today()),
  mediators: [],
  ...change,
});

interface Bar {
  readonly mediatorBar: { readonly barred: boolean; readonly grounds: readonly string[] } | null;
}
const barOf = async (person: string, courtReferralId: string, mediatorId: string): Promise<Bar["mediatorBar"]> => {
  const { data, errors }: Answer<Bar> = await ask(
    hub.running.court.url,
    person,
    `query ($id: ID!, $mediator: ID!) { mediatorBar(courtReferralId: $id, mediatorId: $mediator) { barred grounds } }`,
    { id: courtReferralId, mediator: mediatorId },
  );
  expect(errors).toBeUndefined();
  return data.mediatorBar;
};

test("an assistant mediates a filed case with a delegate; agreed, the judge issues the statement", async () => {
  const complaint = await steps.received();
  const caseNumber = await steps.filed(complaint, "SUMMARY");
  const mediators = [{ kind: "DELEGATE", mediatorId: "delegate-1" }] as const;
  expect(done(await preHearings().open(assistant, opening(complaint, { mediators })))).toMatchObject({
    state: "PRE_HEARING",
  });
  // Seven days after Monday, 2 March.
  expect(await steps.clocksOf(complaint.id)).toEqual([
    { code: "PRE_HEARING_SUM", triggeredOn: "2026-03-02", dueOn: "2026-03-09", status: "RUNNING" },
  ]);
  hub.clock.set(morningOf("2026-03-06"));
  done(await preHearings().agree(assistant, { courtReferralId: complaint.id }));
  expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "PRE_HEARING_SUM", status: "MET" }]);
  const statement = { courtReferralId: complaint.id, caseNumber };
  done(await hub.running.court.services.referrals.issueStatement(judge, statement));
  await hub.settle();
  const { data } = await hub.ask(
    "judge",
    `query ($id: ID!) { dispute(id: $id) { courtReferrals { state
      courtMediators { kind since } preHearingMediations { post outcome openedOn endedOn team { kind name } } }
      timeline(first: 50) { nodes { kind } } } }`,
    { id: complaint.disputeId },
  );
  expect(data["dispute"]).toMatchObject({
    courtReferrals: [
      {
        state: "MEDIATION_STATEMENT",
        courtMediators: [
          { kind: "DELEGATE", since: "2026-03-02" },
          { kind: "ASSISTANT", since: "2026-03-02" },
        ],
        preHearingMediations: [
          {
            post: "JUDGE_ASSISTANT",
            outcome: "AGREED",
            openedOn: "2026-03-02",
            endedOn: "2026-03-06",
            team: { kind: "FAST_TRACK", name: "诉调对接中心速裁团队" },
          },
        ],
      },
    ],
  });
  const kinds = (data["dispute"] as { timeline: { nodes: { kind: string }[] } }).timeline.nodes.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["PRE_HEARING_MEDIATION_OPENED", "PRE_HEARING_MEDIATION_AGREED"]));
});

test("in ordinary procedure it has fifteen days from the last consent; without agreement the case stands as before", async () => {
  const complaint = await steps.received();
  await steps.filed(complaint, "ORDINARY");
  hub.clock.set(morningOf("2026-03-04"));
  const [first, second] = complaint.partyIds;
  const consents = [...yesOf([first!], "2026-03-03"), ...yesOf([second!], "2026-03-02")];
  done(await preHearings().open(judge, opening(complaint, { consents })));
  const clock = { code: "PRE_HEARING_ORD", triggeredOn: "2026-03-03", dueOn: "2026-03-18" };
  expect(await steps.clocksOf(complaint.id)).toEqual([{ ...clock, status: "RUNNING" }]);
  hub.clock.set(morningOf("2026-03-19"));
  const ending = { courtReferralId: complaint.id, outcome: "CONSENT_WITHDRAWN" } as const;
  expect(done(await preHearings().end(judge, ending))).toMatchObject({ state: "CASE_FILED" });
  expect(await steps.clocksOf(complaint.id)).toEqual([{ ...clock, status: "MISSED" }]);
  // It can still be entrusted: nothing was used up.
  await steps.entrusted(complaint);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "ENTRUSTED" });
});

test("the court may go on to trial in the middle; the mediation is then overtaken and its clock falls away", async () => {
  const complaint = await steps.received();
  await steps.filed(complaint, "SUMMARY");
  done(await preHearings().open(assistant, opening(complaint)));
  done(await hub.running.court.services.referrals.resumeTrial(assistant, { courtReferralId: complaint.id }));
  expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "PRE_HEARING_SUM", status: "CANCELLED" }]);
  const rows: { outcome: string }[] = await hub.running.court.foundations.db.query(
    `SELECT outcome FROM pre_hearing_mediation WHERE court_referral_id = $1`,
    [complaint.id],
  );
  expect(rows).toEqual([{ outcome: "OVERTAKEN" }]);
});

test("it needs a filed case, everyone's consent given after the filing, and a fast-track team of the court", async () => {
  const complaint = await steps.received();
  expect(refused(await preHearings().open(assistant, opening(complaint)))).toBe("WRONG_STATE");
  hub.clock.set(morningOf("2026-03-03"));
  await steps.filed(complaint, "SUMMARY");
  const [one] = complaint.partyIds;
  const missing = { consents: yesOf([one!], "2026-03-03") };
  expect(await preHearings().open(assistant, opening(complaint, missing))).toMatchObject({
    code: "CONSENT_MISSING",
    facts: { partyIds: [complaint.partyIds[1]] },
  });
  const before = { consents: yesOf(complaint.partyIds, "2026-03-02") };
  expect(refused(await preHearings().open(assistant, opening(complaint, before)))).toBe("DAY_OUTSIDE");
  expect(refused(await preHearings().open(assistant, opening(complaint, { teamId: "ct-guidance" })))).toBe(
    "UNKNOWN_TEAM",
  );
  const told = async (viewer: Viewer): Promise<string> => {
    const answer = await preHearings().open(viewer, opening(complaint));
    return isRefusal(answer) ? answer.code : answer.state;
  };
  for (const person of ["party-zhang", "centre-clerk", "police-officer", "petition-clerk", "integrator", "mediator"])
    expect([person, await told(personNamed(person))]).toEqual([person, "NOT_YOUR_ACT"]);
  expect(await told({ ...assistant, organizationId: "ssq-court", divisions: ["421002"] })).toBe(
    "COURT_REFERRAL_NOT_FOUND",
  );
  expect(await told(assistant)).toBe("PRE_HEARING");
});

test("an invited mediator is barred in this case and in no other; who stepped aside and a party are too", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const caseId = await steps.mediating(complaint);
  const other = await steps.received();
  expect(await barOf("judge", complaint.id, "m-songtingyan")).toEqual({ barred: true, grounds: ["MEDIATED_HERE"] });
  expect(await barOf("judge", other.id, "m-songtingyan")).toEqual({ barred: false, grounds: [] });
  expect(await barOf("judge", complaint.id, "party-zhang")).toEqual({ barred: true, grounds: ["PARTY_HERE"] });
  const handOver: { id: string }[] = await hub.running.court.foundations.db.query(
    `SELECT id FROM court_hand_over WHERE court_referral_id = $1`,
    [complaint.id],
  );
  const sourceRecordId = handOver[0]!.id;
  await steps.hears({
    type: "mediation.RecusalDecided",
    disputeId: complaint.disputeId,
    data: {
      caseId,
      referralId: null,
      sourceRecordId,
      recusalId: caseId,
      result: "GRANTED",
      mediatorId: "m-songtingyan",
      mediatorIds: ["m-other"],
    },
  });
  expect(await barOf("judge", complaint.id, "m-songtingyan")).toMatchObject({ grounds: ["STEPPED_ASIDE_HERE"] });
  expect(await barOf("judge", complaint.id, "m-other")).toMatchObject({ grounds: ["MEDIATED_HERE"] });
  // The court's own people go on in their office.
  await steps.filed(other, "SUMMARY");
  done(await preHearings().open(assistant, opening(other)));
  expect(await barOf("judge", other.id, "judge-assistant")).toEqual({ barred: false, grounds: [] });
  // Asked by its court only, and for one case.
  for (const person of ["court-mediator", "centre-clerk", "party-zhang", "developer", "police-officer"])
    expect([person, await barOf(person, complaint.id, "m-songtingyan")]).toEqual([person, null]);
});
