import { randomBytes, randomUUID } from "node:crypto";
import { personNamed } from "../../seeds/people.ts";
import type { RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const clerk = personNamed("centre-clerk");
const asked = (idempotencyKey: string, title = "漏水"): RegisterDispute => ({
  idempotencyKey,
  title,
  category: "NEIGHBOR",
  divisionCode: "421003",
  source: "SELF",
  channel: "VISIT",
  ownWords: "漏水",
  parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信" }],
});
const register = (input: RegisterDispute, who = clerk) => hub.running.registry.services.intake.register(who, input);

test("the same key twice gives the first answer and one dispute", async () => {
  const first = done(await register(asked("a")));
  const again = done(await register(asked("a")));
  expect(again).toEqual(first);
});

test("twenty at once with one key make one dispute", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => register(asked("b"))));
  expect(new Set(answers.map((answer) => done(answer).id)).size).toBe(1);
});

test("the same key with another input is refused", async () => {
  done(await register(asked("c")));
  expect(refused(await register(asked("c", "噪声")))).toBe("KEY_REUSED");
});

test("a key belongs to whoever used it", async () => {
  const mine = done(await register(asked("d")));
  const theirs = done(await register(asked("d"), personNamed("centre-head")));
  expect(theirs.id).not.toBe(mine.id);
});

test("a key belongs to the post and the body it was used for", async () => {
  const first = done(await register(asked("post")));
  const asHead = done(await register(asked("post"), { ...clerk, post: "CENTRE_HEAD" }));
  const elsewhere = done(await register(asked("post"), { ...clerk, organizationId: "jz-centre" }));
  expect(new Set([first.id, asHead.id, elsewhere.id]).size).toBe(3);
});

test("a key does not lead past a seal, and does again once that is lifted", async () => {
  const city = { ...clerk, organizationId: "jz-centre" };
  const dispute = done(await register(asked("sealed")));
  const lead = {
    idempotencyKey: "once",
    disputeId: dispute.id,
    record: { source: "POLICE", number: "警1号" },
    purpose: "HANDLING",
  } as const;
  const { knownElsewhere, seals } = hub.running.registry.services;
  const first = done(await knownElsewhere.ask(city, lead));
  const head = personNamed("centre-head");
  done(await seals.seal(head, { disputeId: dispute.id, ground: "JUVENILE_RECORD", openTo: [] }));
  expect(refused(await knownElsewhere.ask(city, lead))).toBe("RECORD_NOT_FOUND");
  done(await seals.lift(head, { disputeId: dispute.id, reason: "解除" }));
  expect(done(await knownElsewhere.ask(city, lead))).toEqual(first);
});

test("keys that nobody will repeat any more are not kept", async () => {
  const { db } = hub.running.registry.foundations;
  done(await register(asked("old")));
  await db.query(`UPDATE idempotency SET recorded_at = recorded_at - interval '31 days' WHERE key = 'old'`);
  done(await register(asked("new")));
  expect(await db.query(`SELECT key FROM idempotency WHERE key IN ('old', 'new')`)).toEqual([{ key: "new" }]);
});

test("a key longer than any client needs is refused as input, before anything is done", async () => {
  const mutation = `mutation ($input: SettleDisputeOnTheSpotInput!) { settleDisputeOnTheSpot(input: $input) { problems { code } } }`;
  const settled = async (idempotencyKey: string) => {
    const input = { idempotencyKey, disputeId: randomUUID(), form: "ORAL" };
    const { data, errors } = await hub.ask("centre-clerk", mutation, { input });
    return { data, code: errors?.[0]?.extensions?.["code"] };
  };
  const found = { settleDisputeOnTheSpot: { problems: [{ code: "DISPUTE_NOT_FOUND" }] } };
  expect(await settled(randomBytes(50).toString("hex"))).toMatchObject({ data: found });
  // More than a row of an index holds.
  expect(await settled(randomBytes(4_000).toString("hex"))).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("a refusal is the first answer too", async () => {
  const elsewhere = { ...asked("e"), divisionCode: "520302" };
  expect(refused(await register(elsewhere))).toBe("OTHER_DIVISION");
  expect(refused(await register(elsewhere))).toBe("OTHER_DIVISION");
});

test("a version that is not the current one is refused with the current one", async () => {
  const dispute = done(await register(asked("f")));
  const { triage } = hub.running.registry.services;
  const stale = await triage.settleOnTheSpot(clerk, { disputeId: dispute.id, form: "ORAL", expectedVersion: 7 });
  expect(isRefusal(stale) && stale).toMatchObject({ code: "STALE_VERSION", facts: { currentVersion: 1 } });
});
