import { personNamed } from "../../seeds/people.ts";
import type { OutsideKind } from "../../subgraphs/registry/outside-referral/outside-referral.codes.ts";
import type { OutsideReferralEntity } from "../../subgraphs/registry/outside-referral/outside-referral.entity.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});

const clerk = personNamed("centre-clerk");
const services = () => hub.running.registry.services;

/** A dispute the committee holds, and a referral of it the centre offers. */
async function offered(kind: OutsideKind, asks: "APPLICANT" | "NOBODY" = "NOBODY") {
  const { dispute, partyIds } = await neighbours(hub, "centre-clerk");
  const sent = done(
    await services().referrals.refer(clerk, {
      disputeId: dispute.id,
      toOrganizationId: "jzq-committee",
      legalBasis: "分流指派",
    }),
  );
  done(await services().referrals.accept(personNamed("mediator"), { referralId: sent.id }));
  await hub.settle();
  const referral = done(
    await services().outsideReferrals.open(clerk, {
      disputeId: dispute.id,
      kind,
      bodyName: "荆州区某机构",
      askingPartyId: asks === "APPLICANT" ? partyIds[0]! : null,
    }),
  );
  return { dispute, partyIds, referral };
}

const answer = (referral: OutsideReferralEntity, partyId: string, yes = true) =>
  services().outsideReferrals.answer(clerk, {
    outsideReferralId: referral.id,
    partyId,
    answer: yes ? "GIVEN" : "REFUSED",
    askedOn: "2026-03-02",
    means: "IN_PERSON",
  });

/** Offered, agreed to by the applicant and sent on 2 March. */
async function sent(kind: OutsideKind) {
  const told = await offered(kind, "APPLICANT");
  done(await answer(told.referral, told.partyIds[0]!));
  const outsideReferralId = told.referral.id;
  done(await services().outsideReferrals.send(clerk, { outsideReferralId, sentOn: "2026-03-02" }));
  return { ...told, outsideReferralId };
}

const view = `query ($id: ID!) { dispute(id: $id) { holder { id } timeline(first: 100) { nodes { kind facts { name value } } }
  outsideReferrals { kind state outcome outsideNumber deadlines { code kind status dueOn } } } }`;
interface View {
  dispute: {
    holder: { id: string };
    timeline: { nodes: { kind: string; facts: { name: string; value: string }[] }[] };
    outsideReferrals: {
      kind: string;
      state: string;
      deadlines: { code: string; kind: string; status: string; dueOn: string }[];
    }[];
  } | null;
}
const seen = async (person: string, id: string) => (await hub.ask<View>(person, view, { id })).data.dispute!;

test("a labour dispute goes to arbitration: five days, forty-five days, then fifteen in which to sue; its holder stays", async () => {
  const { dispute, outsideReferralId } = await sent("LABOR_ARBITRATION");
  hub.clock.set("2026-03-06T10:00:00+08:00");
  const taken = { outsideReferralId, on: "2026-03-06", outsideNumber: "荆劳人仲案（2026）8号" };
  done(await services().outsideOutcomes.accept(clerk, taken));
  hub.clock.set("2026-04-14T10:00:00+08:00");
  done(await services().outsideOutcomes.conclude(clerk, { outsideReferralId, on: "2026-04-14", outcome: "AWARDED" }));
  const { holder, outsideReferrals, timeline } = await seen("centre-clerk", dispute.id);
  expect(holder.id).toBe("jzq-committee");
  expect(outsideReferrals).toMatchObject([
    {
      kind: "LABOR_ARBITRATION",
      state: "CONCLUDED",
      outcome: "AWARDED",
      deadlines: [
        { code: "LABOUR_ARBITRATION_ACCEPT", status: "MET", dueOn: "2026-03-09" },
        { code: "LABOUR_ARBITRATION_AWARD", status: "MET", dueOn: "2026-04-20" },
        { code: "LABOUR_ARBITRATION_SUE", kind: "WINDOW", status: "RUNNING", dueOn: "2026-04-29" },
      ],
    },
  ]);
  expect(timeline.nodes.map(({ kind }) => kind).filter((kind) => kind.startsWith("OUTSIDE"))).toEqual([
    "OUTSIDE_REFERRAL_OFFERED",
    "OUTSIDE_REFERRAL_TAKEN_UP",
    "OUTSIDE_REFERRAL_SENT",
    "OUTSIDE_REFERRAL_ACCEPTED",
    "OUTSIDE_REFERRAL_CONCLUDED",
  ]);
});

const LAND = [
  "LAND_ARBITRATION_ACCEPT 2026-03-09",
  "LAND_ARBITRATION_AWARD 2026-05-06",
  "LAND_ARBITRATION_SUE 2026-05-14",
];
test.each([
  // Sixty days from 6 March end on 5 May, a holiday; thirty from 14 April on 14 May.
  ["land is contracted", "LAND_ARBITRATION", "AWARDED", LAND],
  // Five working days; thirty from 6 March, with Qingming off on 6 April.
  [
    "harm in hospital",
    "HEALTH_MEDIATION",
    "SETTLED",
    ["HEALTH_AUTHORITY_DECIDE 2026-03-09", "HEALTH_AUTHORITY_MEDIATE 2026-04-20"],
  ],
] as const)("where %s the outside body has its own days (%s)", async (_what, kind, outcome, days) => {
  const { dispute, referral, partyIds } = await offered(kind, kind === "LAND_ARBITRATION" ? "APPLICANT" : "NOBODY");
  for (const partyId of kind === "LAND_ARBITRATION" ? partyIds.slice(0, 1) : partyIds)
    done(await answer(referral, partyId));
  const outsideReferralId = referral.id;
  done(await services().outsideReferrals.send(clerk, { outsideReferralId, sentOn: "2026-03-02" }));
  hub.clock.set("2026-03-06T10:00:00+08:00");
  done(await services().outsideOutcomes.accept(clerk, { outsideReferralId, on: "2026-03-06" }));
  hub.clock.set("2026-04-14T10:00:00+08:00");
  done(await services().outsideOutcomes.conclude(clerk, { outsideReferralId, on: "2026-04-14", outcome }));
  const [told] = (await seen("centre-clerk", dispute.id)).outsideReferrals;
  expect(told!.deadlines.map(({ code, dueOn }) => `${code} ${dueOn}`)).toEqual(days);
});

test("a settlement opens no window to sue", async () => {
  const { dispute, outsideReferralId } = await sent("LABOR_ARBITRATION");
  done(await services().outsideOutcomes.accept(clerk, { outsideReferralId, on: "2026-03-02" }));
  done(await services().outsideOutcomes.conclude(clerk, { outsideReferralId, on: "2026-03-02", outcome: "SETTLED" }));
  const [referral] = (await seen("centre-clerk", dispute.id)).outsideReferrals;
  // Both began on one day, so that their order says nothing.
  expect(referral!.deadlines.map(({ code }) => code).sort()).toEqual([
    "LABOUR_ARBITRATION_ACCEPT",
    "LABOUR_ARBITRATION_AWARD",
  ]);
});

test("what the parties share takes both yeses, and one no ends it", async () => {
  const { referral, partyIds } = await offered("NOTARY");
  const [one = "", other = ""] = partyIds;
  expect(done(await answer(referral, one)).state).toBe("OFFERED");
  const early = await services().outsideReferrals.send(clerk, { outsideReferralId: referral.id, sentOn: "2026-03-02" });
  expect(early).toMatchObject({ code: "WRONG_STATE", facts: { state: "OFFERED", allowed: ["TAKE_UP", "DECLINE"] } });
  expect(done(await answer(referral, other, false))).toMatchObject({ state: "DECLINED", endedOn: "2026-03-02" });
  expect(refused(await answer(referral, other))).toBe("WRONG_STATE");
});

test("a party answers for itself and may leave what it took up; the outside clocks fall away", async () => {
  const { dispute, partyIds, outsideReferralId } = await sent("LEGAL_AID");
  const { outsideOutcomes } = services();
  const [own = "", others = ""] = partyIds;
  const zhang = personNamed("party-zhang");
  expect(refused(await outsideOutcomes.withdraw(zhang, { outsideReferralId, partyId: others }))).toBe("NOT_A_PARTY");
  done(await outsideOutcomes.withdraw(zhang, { outsideReferralId, partyId: own }));
  expect((await seen("centre-clerk", dispute.id)).outsideReferrals).toMatchObject([
    { state: "WITHDRAWN", deadlines: [{ code: "LEGAL_AID_DECIDE", status: "CANCELLED" }] },
  ]);
});

test("days follow each other, and what a kind does not record is refused with what it does", async () => {
  const { outsideReferralId } = await sent("LEGAL_AID");
  const { outsideOutcomes } = services();
  expect(await outsideOutcomes.accept(clerk, { outsideReferralId, on: "2026-03-01" })).toMatchObject({
    code: "DAY_OUT_OF_ORDER",
    facts: { earliest: "2026-03-02", latest: "2026-03-02" },
  });
  done(await outsideOutcomes.accept(clerk, { outsideReferralId, on: "2026-03-02" }));
  const granted = { outsideReferralId, on: "2026-03-02", outcome: "AID_GRANTED", lawyerAssigned: true } as const;
  expect(await outsideOutcomes.conclude(clerk, { ...granted, deedKind: "EVIDENCE" })).toMatchObject({
    code: "NOT_RECORDED_HERE",
    path: ["deedKind"],
    facts: { mayRecord: ["NUMBER", "OUTCOME", "LAWYER_ASSIGNED"], outcomes: ["AID_GRANTED", "AID_REFUSED"] },
  });
  expect(done(await outsideOutcomes.conclude(clerk, granted))).toMatchObject({ lawyerAssigned: true });
});

describe("what not everybody may know", () => {
  test("a discipline matter is body and day, for the centre alone, and in no timeline", async () => {
    const { dispute, referral } = await offered("DISCIPLINE");
    expect(referral).toMatchObject({ state: "SENT", sentOn: "2026-03-02" });
    const taken = await services().outsideOutcomes.accept(clerk, { outsideReferralId: referral.id, on: "2026-03-02" });
    expect(refused(taken)).toBe("NOT_FOLLOWED_FURTHER");
    const { timeline } = await seen("centre-clerk", dispute.id);
    expect(JSON.stringify(timeline)).not.toMatch(/OUTSIDE|某机构/);
  });

  test.each([
    ["centre-clerk", ["COUNSELLING", "DISCIPLINE", "LEGAL_AID"]],
    ["centre-head", ["COUNSELLING", "DISCIPLINE", "LEGAL_AID"]],
    ["city-supervisor", []],
    ["mediator", []],
    ["party-zhang", ["COUNSELLING", "LEGAL_AID"]],
    ["party-li", []],
    ["police-officer", null],
    ["zunyi-clerk", null],
    ["integrator", null],
  ])("%s sees of a dispute with all three: %j", async (person, kinds) => {
    const { dispute, partyIds } = await offered("DISCIPLINE");
    const asked = { disputeId: dispute.id, bodyName: "荆州区某机构", askingPartyId: partyIds[0]! };
    for (const kind of ["COUNSELLING", "LEGAL_AID"] as const)
      done(await services().outsideReferrals.open(clerk, { ...asked, kind }));
    const found = (await hub.ask<View>(person, view, { id: dispute.id })).data.dispute;
    expect(found?.outsideReferrals.map(({ kind }) => kind).sort() ?? null).toEqual(kinds);
  });

  test("the clock of legal aid runs without being announced, for the asking party and the centre", async () => {
    const { dispute } = await sent("LEGAL_AID");
    const query = `query ($id: ID!) { dispute(id: $id) { deadlines { code } timeline(first: 50) { nodes { kind facts { value } } } } }`;
    const tells = async (person: string): Promise<boolean[]> => {
      const { data } = await hub.ask<{ dispute: { deadlines: object[]; timeline: object } }>(person, query, {
        id: dispute.id,
      });
      return [data.dispute.deadlines, data.dispute.timeline].map((told) => JSON.stringify(told).includes("LEGAL_AID"));
    };
    for (const person of ["centre-clerk", "party-zhang"])
      expect([person, await tells(person)]).toEqual([person, [true, true]]);
    for (const person of ["party-li", "city-supervisor"])
      expect([person, await tells(person)]).toEqual([person, [false, false]]);
  });

  test("counselling is offered and accepted, and nothing after it", async () => {
    const { referral, partyIds } = await offered("COUNSELLING", "APPLICANT");
    expect(done(await answer(referral, partyIds[0]!)).state).toBe("TAKEN_UP");
    const on = { outsideReferralId: referral.id, sentOn: "2026-03-02" };
    expect(refused(await services().outsideReferrals.send(clerk, on))).toBe("NOT_FOLLOWED_FURTHER");
  });
});

test.each([
  ["centre-head", "LEGAL_AID", "opened"],
  ["mediator", "LEGAL_AID", "opened"],
  ["mediator", "DISCIPLINE", "NOT_YOUR_ACT"],
  ["party-zhang", "LEGAL_AID", "NOT_YOUR_ACT"],
  ["city-supervisor", "LEGAL_AID", "NOT_YOUR_ACT"],
  ["police-officer", "LEGAL_AID", "DISPUTE_NOT_FOUND"],
  ["zunyi-clerk", "LEGAL_AID", "DISPUTE_NOT_FOUND"],
] as const)("%s refers a matter of kind %s: %s", async (person, kind, outcome) => {
  const { dispute, partyIds } = await offered("LEGAL_HOTLINE", "APPLICANT");
  const result = await services().outsideReferrals.open(personNamed(person), {
    disputeId: dispute.id,
    kind,
    bodyName: "荆州区某机构",
    askingPartyId: kind === "DISCIPLINE" ? null : partyIds[0]!,
  });
  expect(isRefusal(result) ? result.code : "opened").toBe(outcome);
});

test("the first of two answers is announced to nobody, and its key leads past no seal either", async () => {
  const { dispute, partyIds, referral } = await offered("NOTARY");
  const city = { ...clerk, organizationId: "jz-centre" };
  const first = {
    outsideReferralId: referral.id,
    partyId: partyIds[0]!,
    answer: "GIVEN",
    askedOn: "2026-03-02",
    means: "IN_PERSON",
    idempotencyKey: "one of two",
  } as const;
  const { outsideReferrals, seals } = services();
  const { version } = done(await outsideReferrals.answer(city, first));
  expect(done(await outsideReferrals.answer(city, first)).version).toBe(version);
  const head = personNamed("centre-head");
  done(await seals.seal(head, { disputeId: dispute.id, ground: "JUVENILE_RECORD", openTo: [] }));
  expect(refused(await outsideReferrals.answer(city, first))).toBe("RECORD_NOT_FOUND");
});
