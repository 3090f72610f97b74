import { type JWK, compactVerify, createLocalJWKSet } from "jose";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { assigned, mediator } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

interface Receipts {
  dispute: { referrals: { sentReceipt: { statement: string }; decisionReceipt: { statement: string } | null }[] };
}
const query = `query($id: ID!) { dispute(id: $id) { referrals { sentReceipt { statement } decisionReceipt { statement } } } }`;

/** What a person keeps of a signed hand-over: both receipts. */
async function kept(person: string, disputeId: string): Promise<string[]> {
  const { data } = await hub.ask<Receipts>(person, query, { id: disputeId });
  const [referral] = data.dispute.referrals;
  return [referral!.sentReceipt.statement, referral!.decisionReceipt!.statement];
}

/** The published keys, as anybody may fetch them; all that is needed besides a receipt. */
async function publishedKeys() {
  const response = await fetch(`${hub.gateway.url}/.well-known/receipt-keys.json`);
  return createLocalJWKSet((await response.json()) as { keys: JWK[] });
}

/** The statement of a receipt, checked with the published keys and nothing of the hub. */
async function checked(receipt: string): Promise<Record<string, unknown>> {
  const { payload } = await compactVerify(receipt, await publishedKeys(), { algorithms: ["EdDSA"] });
  return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
}

test("sender and receiver fetch the same two receipts and check them with the published keys alone", async () => {
  const { disputeId, referral } = await assigned(hub);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId: referral.id }));
  await hub.settle();
  const [sent, signed] = await kept("centre-clerk", disputeId);
  expect(await kept("mediator", disputeId)).toEqual([sent, signed]);
  expect(await checked(sent!)).toMatchObject({ step: "SENT", organization: "jzq-centre", to: "jzq-committee" });
  expect(await checked(signed!)).toMatchObject({
    step: "ACCEPTED",
    organization: "jzq-committee",
    referral: referral.id,
  });
});

test("an altered receipt, and one with another's signature, do not hold", async () => {
  const { disputeId, referral } = await assigned(hub);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId: referral.id }));
  await hub.settle();
  const [sent, signed] = await kept("mediator", disputeId);
  const [header, payload, signature] = signed!.split(".");
  const statement = JSON.parse(Buffer.from(payload!, "base64url").toString()) as Record<string, unknown>;
  const altered = Buffer.from(JSON.stringify({ ...statement, at: "2026-01-01T00:00:00.000Z" })).toString("base64url");
  await expect(checked([header, altered, signature].join("."))).rejects.toThrow("signature verification failed");
  await expect(checked([header, payload, sent!.split(".")[2]].join("."))).rejects.toThrow(
    "signature verification failed",
  );
});

test("whoever is no side of the hand-over fetches no receipt", async () => {
  const { disputeId } = await assigned(hub);
  for (const person of ["judge", "zunyi-clerk", "integrator"]) {
    const { data } = await hub.ask<Receipts | { dispute: null }>(person, query, { id: disputeId });
    expect(data.dispute).toBeNull();
  }
});
