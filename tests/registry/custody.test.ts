import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { personNamed } from "../../seeds/people.ts";
import type { ReferralEntity } from "../../subgraphs/registry/referral/referral.entity.ts";
import { trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { signerOfCompact } from "../../subgraphs/shared/auth/signature.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const clerk = personNamed("centre-clerk");
const mediator = personNamed("mediator");
const basis = "分流指派";

/** The holder as the registry's row says. */
async function holder(disputeId: string): Promise<string> {
  const [row] = await hub.running.registry.foundations.db.query<{ holder_id: string }[]>(
    `SELECT holder_id FROM dispute WHERE id = $1`,
    [disputeId],
  );
  return row!.holder_id;
}

/** The centre offers a new dispute to the committee. */
async function offered(): Promise<ReferralEntity> {
  const { dispute } = await neighbours(hub, "centre-clerk");
  return done(
    await hub.running.registry.services.referrals.refer(clerk, {
      disputeId: dispute.id,
      toOrganizationId: "jzq-committee",
      legalBasis: basis,
    }),
  );
}

test("the sender holds the dispute until the receiver signs", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  expect(await holder(sent.disputeId)).toBe("jzq-centre");
  done(await referrals.accept(mediator, { referralId: sent.id }));
  expect(await holder(sent.disputeId)).toBe("jzq-committee");
});

test("a returned hand-over leaves the dispute with its sender, who may offer it again", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  const returned = done(await referrals.return(mediator, { referralId: sent.id, reason: "不属本会范围" }));
  expect(returned).toMatchObject({ state: "RETURNED", reason: "不属本会范围" });
  expect(await holder(sent.disputeId)).toBe("jzq-centre");
  const again = { disputeId: sent.disputeId, toOrganizationId: "jzq-police-room", legalBasis: basis };
  expect(done(await referrals.refer(clerk, again)).state).toBe("SENT");
});

test("after its term a hand-over can be signed for or taken back, and no longer given back", async () => {
  const { referrals } = hub.running.registry.services;
  hub.clock.set("2026-03-02T09:00:00+08:00");
  const [early, late] = [await offered(), await offered()];
  const reason = "不属本会范围";
  // Sent on Monday: Thursday is the third working day.
  hub.clock.set("2026-03-05T17:59:00+08:00");
  expect(refused(await referrals.return(mediator, { referralId: early.id, reason: " " }))).toBe("NO_REASON");
  done(await referrals.return(mediator, { referralId: early.id, reason }));
  hub.clock.set("2026-03-06T08:00:00+08:00");
  expect(await referrals.return(mediator, { referralId: late.id, reason })).toMatchObject({
    code: "RETURNED_TOO_LATE",
    type: "ReturnedTooLate",
    facts: { lastDay: "2026-03-05" },
  });
  const query = `mutation($input: EndReferralInput!) { returnReferral(input: $input) {
    problems { code ... on ReturnedTooLate { lastDay } } } }`;
  const { data } = await hub.ask("mediator", query, { input: { referralId: late.id, reason } });
  expect(data).toEqual({ returnReferral: { problems: [{ code: "RETURNED_TOO_LATE", lastDay: "2026-03-05" }] } });
  expect(await holder(late.disputeId)).toBe("jzq-centre");
  expect(done(await referrals.accept(mediator, { referralId: late.id })).state).toBe("ACCEPTED");
  hub.clock.set("2026-03-02T09:00:00+08:00");
});

test("a withdrawn hand-over cannot be signed for any more", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  done(await referrals.withdraw(clerk, { referralId: sent.id, reason: "误发" }));
  expect(refused(await referrals.accept(mediator, { referralId: sent.id }))).toBe("WRONG_STATE");
});

test("nobody signs for another body, and an outsider does not even learn that there is something to sign", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  expect(refused(await referrals.accept(clerk, { referralId: sent.id }))).toBe("OTHER_BODY");
  expect(refused(await referrals.accept(personNamed("zunyi-clerk"), { referralId: sent.id }))).toBe(
    "REFERRAL_NOT_FOUND",
  );
});

test("a dispute is offered to one body at a time, and only by its holder", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  const other = { disputeId: sent.disputeId, toOrganizationId: "jzq-police-room", legalBasis: basis };
  expect(refused(await referrals.refer(clerk, other))).toBe("ALREADY_SENT");
  done(await referrals.accept(mediator, { referralId: sent.id }));
  expect(refused(await referrals.refer(clerk, other))).toBe("NOT_THE_HOLDER");
});

test("two who sign at once get one signature and one refusal", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  const both = await Promise.all(
    [mediator, personNamed("committee-head")].map((who) => referrals.accept(who, { referralId: sent.id })),
  );
  expect(both.filter((one) => "refused" in one)).toHaveLength(1);
});

test("both receipts can be checked without the hub, and the second names the first", async () => {
  const { referrals } = hub.running.registry.services;
  const sent = await offered();
  const { sentReceipt, decisionReceipt } = done(await referrals.accept(mediator, { referralId: sent.id }));
  const keys = trustedKeysIn(hub.keysFolder);
  expect(await signerOfCompact(sentReceipt.statement, keys)).toBe("registry");
  expect(await signerOfCompact(decisionReceipt!.statement, keys)).toBe("registry");
  const previous = createHash("sha256").update(sentReceipt.statement).digest("hex");
  expect(decodeJwt(decisionReceipt!.statement)).toMatchObject({ step: "ACCEPTED", referral: sent.id, previous });
});

test("a dispute is sorted once what waits to be signed for is answered", async () => {
  const { triage, referrals } = hub.running.registry.services;
  const sent = await offered();
  const input = { level: "SIMPLE", reason: "邻里", toOrganizationId: "jzq-police-room" } as const;
  const assign = () => triage.assign(clerk, { ...input, disputeId: sent.disputeId });
  expect(refused(await assign())).toBe("ALREADY_SENT");
  done(await referrals.withdraw(clerk, { referralId: sent.id, reason: "误发" }));
  expect(done(await assign()).state).toBe("ASSIGNED");
});

test("what another holder offered is answered before the centre takes the dispute up again", async () => {
  const { triage, referrals, completion, closing } = hub.running.registry.services;
  const { dispute } = await neighbours(hub, "centre-clerk");
  const disputeId = dispute.id;
  const toOrganizationId = "jzq-committee";
  done(await triage.assign(clerk, { disputeId, level: "SIMPLE", reason: "邻里", toOrganizationId }));
  const [first] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM referral WHERE dispute_id = $1`,
    [disputeId],
  );
  done(await referrals.accept(mediator, { referralId: first!.id }));
  await hub.settle();
  const report = { disputeId, outcome: "UNRESOLVED", summary: "未果", routesTold: ["JUDICIAL"] } as const;
  done(await completion.report(mediator, report));
  const offer = { disputeId, toOrganizationId: "jzq-police-room", legalBasis: basis };
  const waiting = done(await referrals.refer(mediator, offer));
  done(await completion.accept(clerk, { disputeId }));
  const reopen = () => closing.reopen(clerk, { disputeId, reason: "出现新情况" });
  expect(refused(await reopen())).toBe("ALREADY_SENT");
  done(await referrals.withdraw(mediator, { referralId: waiting.id, reason: "不再移送" }));
  done(await reopen());
  expect(await holder(disputeId)).toBe("jzq-centre");
});
