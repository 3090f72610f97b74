import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { BUREAU, appeal, askPetition, bureau, clerk, clocks, signedByBureau, standing, waiting } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-04-29T09:00:00+08:00");
});
afterAll(() => hub.stop());

const reasons = { reasons: "不属本局职权，应由住建部门办理" };

/** What the registry's timeline says of a dispute, by kind. */
async function kinds(disputeId: string): Promise<string[]> {
  const found = await hub.running.registry.foundations.db.query<{ kind: string }[]>(
    `SELECT kind FROM timeline_entry WHERE dispute_id = $1`,
    [disputeId],
  );
  return found.map(({ kind }) => kind);
}

/** An appeal that was forwarded to the bureau on 29 April, with the dispute along with it. */
async function forwarded(): Promise<Awaited<ReturnType<typeof appeal>> & { target: { petitionId: string } }> {
  const found = await appeal(hub);
  const target = { petitionId: found.petition.id };
  done(await hub.running.petition.services.forwarding.forward(clerk, { ...target, toOrganizationId: BUREAU }));
  await hub.settle();
  return { ...found, target };
}

test("a body objects on the fifth working day, and is told the last day on the sixth", async () => {
  const [first, second] = [await forwarded(), await forwarded()];
  // 30 April, 6 to 8 May, and Saturday 9 May, which is worked; the sixth is Monday, 11 May.
  hub.clock.set("2026-05-09T17:00:00+08:00");
  const { forwarding } = hub.running.petition.services;
  expect(done(await forwarding.object(bureau, { ...first.target, ...reasons })).state).toBe("OBJECTED");

  hub.clock.set("2026-05-11T09:00:00+08:00");
  const query = `mutation($input: ObjectToForwardingInput!) { objectToForwarding(input: $input) {
    problems { __typename code ... on ObjectionTooLate { lastDay } } } }`;
  const { data } = await askPetition(hub, "bureau-head", query, { input: { ...second.target, ...reasons } });
  expect(data["objectToForwarding"]).toEqual({
    problems: [{ __typename: "ObjectionTooLate", code: "OBJECTED_TOO_LATE", lastDay: "2026-05-09" }],
  });
});

test("an objection the office agrees to brings the petition back, on the clock it had from its receipt", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition, disputeId, target } = await forwarded();
  await signedByBureau(hub, disputeId);
  hub.clock.set("2026-05-06T09:00:00+08:00");
  done(await forwarding.object(bureau, { ...target, ...reasons }));
  expect(refused(await forwarding.decideObjection(bureau, { ...target, agreed: true }))).toBe("OTHER_BODY");
  done(await forwarding.decideObjection(clerk, { ...target, agreed: true }));
  expect(await standing(hub, petition)).toEqual({ state: "REGISTERED", body: null });
  expect(await clocks(hub, petition)).toEqual([
    "PET_FORWARD 2026-05-14 MET",
    "PET_FORWARD 2026-05-14 RUNNING",
    "PET_NOTIFY 2026-05-14 CANCELLED",
    "PET_OBJECT 2026-05-09 MET",
  ]);
});

test.each([
  ["forward", {}, "FORWARDED"],
  ["assign", { replyDueOn: "2026-06-30" }, "ASSIGNED"],
] as const)("an objection the office does not share leaves it with the body: %s", async (way, more, state) => {
  const { forwarding } = hub.running.petition.services;
  const { petition } = await appeal(hub, { holder: "centre-clerk" });
  const target = { petitionId: petition.id };
  done(await forwarding[way](clerk, { ...target, toOrganizationId: BUREAU, ...(more as { replyDueOn: string }) }));
  done(await forwarding.object(bureau, { ...target, ...reasons }));
  done(await forwarding.decideObjection(clerk, { ...target, agreed: false }));
  expect(await standing(hub, petition)).toEqual({ state, body: BUREAU });
  expect(refused(await forwarding.object(bureau, { ...target, ...reasons }))).toBe("OBJECTED_ALREADY");
});

test("where another body holds the dispute, the petition goes and the dispute stays", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition, disputeId } = await appeal(hub, { holder: "centre-clerk" });
  done(await forwarding.forward(clerk, { petitionId: petition.id, toOrganizationId: BUREAU }));
  await hub.settle();
  expect(await kinds(disputeId)).toContain("FORWARDED_WITHOUT_CUSTODY");
  expect(await kinds(disputeId)).not.toContain("REFERRAL_SENT");
  expect(await standing(hub, petition)).toEqual({ state: "FORWARDED", body: BUREAU });
  // Nothing has to be signed for, so the body has received it the same day.
  expect(await clocks(hub, petition)).toContain("PET_NOTIFY 2026-05-14 RUNNING");
});

test("a hand-over that cannot be opened brings the petition back, with the reason", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition, disputeId } = await appeal(hub);
  const { referrals } = hub.running.registry.services;
  done(await referrals.refer(clerk, { disputeId, toOrganizationId: "jzq-centre", legalBasis: "分流" }));
  await hub.settle();
  const sent = done(await forwarding.forward(clerk, { petitionId: petition.id, toOrganizationId: BUREAU }));
  expect(sent.state).toBe("FORWARDED");
  await hub.settle();
  expect(await standing(hub, petition)).toEqual({ state: "REGISTERED", body: null });
  const query = `query($id: ID!) { petition(id: $id) { manner forwardings { custody endedBecause reason to { id } } } }`;
  const { data } = await askPetition(hub, "petition-clerk", query, { id: petition.id });
  expect(data["petition"]).toEqual({
    manner: null,
    forwardings: [
      {
        custody: "STAYS",
        endedBecause: "NOT_OPENED",
        reason: "A hand-over of this dispute waits to be signed for by jzq-centre.",
        to: { id: BUREAU },
      },
    ],
  });
});

test("a body that does not sign objects, and gives the dispute back once the office has agreed", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition, disputeId, target } = await forwarded();
  const { id: referralId } = await waiting(hub, disputeId);
  const { referrals } = hub.running.registry.services;
  const back = { referralId, reason: "不属本局职权" };
  expect(await referrals.return(bureau, back)).toMatchObject({
    code: "SENDER_DECIDES",
    facts: { organizationId: "jzq-petition" },
  });
  done(await forwarding.object(bureau, { ...target, ...reasons }));
  await hub.settle();
  expect(refused(await referrals.return(bureau, back))).toBe("SENDER_DECIDES");
  done(await forwarding.decideObjection(clerk, { ...target, agreed: true }));
  await hub.settle();
  done(await referrals.return(bureau, back));
  await hub.settle();
  expect(await standing(hub, petition)).toEqual({ state: "REGISTERED", body: null });
  expect(await clocks(hub, petition)).toEqual([
    "PET_FORWARD 2026-05-14 MET",
    "PET_FORWARD 2026-05-14 RUNNING",
    "PET_OBJECT 2026-05-09 MET",
  ]);
});

test("after an objection the office withdraws the open hand-over before it sends the petition elsewhere", async () => {
  const { forwarding } = hub.running.petition.services;
  const { disputeId, target } = await forwarded();
  done(await forwarding.object(bureau, { ...target, ...reasons }));
  done(await forwarding.decideObjection(clerk, { ...target, agreed: true }));
  await hub.settle();
  const again = { ...target, toOrganizationId: "jz-labour-bureau" };
  expect(refused(await forwarding.forward(clerk, again))).toBe("HAND_OVER_OPEN");
  const { id: referralId } = await waiting(hub, disputeId);
  done(await hub.running.registry.services.referrals.withdraw(clerk, { referralId, reason: "异议成立" }));
  await hub.settle();
  expect(done(await forwarding.forward(clerk, again)).competentBodyId).toBe("jz-labour-bureau");
});

test("a petition is not sent to its own office, nor with a day to reply by that has passed", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  expect(refused(await forwarding.forward(clerk, { ...target, toOrganizationId: "jzq-petition" }))).toBe("OWN_BODY");
  const assign = { ...target, toOrganizationId: BUREAU, replyDueOn: "2026-04-29" };
  expect(refused(await forwarding.assign(clerk, assign))).toBe("DAY_NOT_AHEAD");
});
