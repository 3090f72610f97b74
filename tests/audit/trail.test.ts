import { Client } from "pg";
import { personNamed } from "../../seeds/people.ts";
import { verifyTrail } from "../../subgraphs/shared/audit/audit.reader.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

interface Line {
  readonly personId: string;
  readonly post: string;
  readonly action: string;
  readonly disputeId: string | null;
  readonly purpose: string | null;
  readonly outcome: string;
}

let hub: TestHub;
let client: Client;
beforeEach(async () => {
  hub = await startTestHub();
  client = new Client({ connectionString: hub.databaseUrls.registry });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await hub.stop();
});

async function lines(): Promise<Line[]> {
  const { rows } = await client.query<{ entry: string }>(`SELECT entry FROM audit_entry ORDER BY seq`);
  return rows.map(({ entry }) => JSON.parse(entry) as Line);
}

const NAMES = `query ($id: ID!) { dispute(id: $id) { parties { name view } } }`;

test("acts and refusals are in the trail, once each, with who, why and what came of it", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { triage } = hub.running.registry.services;
  const clerk = personNamed("centre-clerk");
  const input = { disputeId: dispute.id, level: "MAJOR", reason: "跨部门", toOrganizationId: "jzq-committee" } as const;
  expect(refused(await triage.assign(clerk, input))).toBe("HEAD_DECIDES");
  const key = { ...input, level: "SIMPLE", idempotencyKey: "once" } as const;
  done(await triage.assign(clerk, key));
  done(await triage.assign(clerk, key));
  const told = (await lines()).map(({ personId, action, outcome, disputeId, purpose }) => [
    personId,
    action,
    outcome,
    disputeId === dispute.id,
    purpose,
  ]);
  expect(told).toEqual([
    ["centre-clerk", "registerDispute", "DONE", true, "HANDLING"],
    ["centre-clerk", "triageDispute", "HEAD_DECIDES", true, "HANDLING"],
    ["centre-clerk", "triageDispute", "DONE", true, "HANDLING"],
  ]);
});

test("who is shown the parties in full is recorded; masked views and one's own data are not", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  for (const person of ["centre-clerk", "party-zhang", "mediator"]) await hub.ask(person, NAMES, { id: dispute.id });
  const reads = (await lines()).filter(({ action }) => action === "READ");
  expect(reads.map(({ personId, disputeId }) => [personId, disputeId])).toEqual([["centre-clerk", dispute.id]]);
});

test("the party and the supervisor are told who looked, by body and post; the clerk is not", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  await hub.ask("centre-clerk", NAMES, { id: dispute.id });
  const LOOKED = `query ($id: ID!) { dispute(id: $id) { accessLog(first: 5) { nodes { post purpose organization { id } } } } }`;
  const looked = { nodes: [{ post: "CENTRE_CLERK", purpose: "HANDLING", organization: { id: "jzq-centre" } }] };
  for (const person of ["party-zhang", "city-supervisor", "centre-head"])
    expect((await hub.ask(person, LOOKED, { id: dispute.id })).data).toEqual({ dispute: { accessLog: looked } });
  expect((await hub.ask("centre-clerk", LOOKED, { id: dispute.id })).data).toEqual({ dispute: { accessLog: null } });
});

test("a changed, a removed and a swapped line are found where they are", async () => {
  await neighbours(hub, "centre-clerk");
  await neighbours(hub, "centre-clerk");
  await neighbours(hub, "centre-clerk");
  const { head, breaks } = await verifyTrail(client);
  expect([head.seq, breaks]).toEqual([3, []]);
  const tampered = async (sql: string): Promise<object[]> => {
    await client.query(`BEGIN; ALTER TABLE audit_entry DISABLE TRIGGER USER; ${sql}`);
    const { breaks: found } = await verifyTrail(client, [head]);
    await client.query(`ROLLBACK`);
    return found.map(({ kind, seq }: { kind: string; seq: number }) => `${kind} ${seq}`) as unknown as object[];
  };
  expect(await tampered(`UPDATE audit_entry SET entry = replace(entry, 'DONE', 'DONE ') WHERE seq = 2`)).toEqual([
    "CHANGED 2",
  ]);
  expect(await tampered(`DELETE FROM audit_entry WHERE seq = 2`)).toEqual(["MISSING 2"]);
  expect(await tampered(`DELETE FROM audit_entry WHERE seq = 3`)).toEqual(["CUT_OFF 3", "CUT_OFF 3"]);
  expect(
    await tampered(
      `UPDATE audit_entry SET seq = CASE seq WHEN 1 THEN -2 ELSE -1 END WHERE seq < 3; UPDATE audit_entry SET seq = -seq WHERE seq < 0`,
    ),
  ).toEqual(["CHANGED 1", "CHANGED 2", "CHANGED 3"]);
  await expect(client.query(`UPDATE audit_entry SET entry = '{}' WHERE seq = 1`)).rejects.toThrow(
    "The audit trail only grows.",
  );
});

test("while the trail cannot be written, nothing is done and nobody is shown anything in full; masked views go on", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  done(
    await hub.running.registry.services.triage.assign(personNamed("centre-clerk"), {
      disputeId: dispute.id,
      level: "SIMPLE",
      reason: "邻里",
      toOrganizationId: "jzq-committee",
    }),
  );
  await client.query(`ALTER TABLE audit_entry RENAME TO audit_entry_gone`);
  const before = await client.query(`SELECT count(*) FROM dispute`);
  await expect(neighbours(hub, "centre-clerk")).rejects.toThrow("audit_entry");
  expect((await client.query(`SELECT count(*) FROM dispute`)).rows).toEqual(before.rows);
  const full = await hub.ask("centre-clerk", NAMES, { id: dispute.id });
  expect(full.data).toEqual({ dispute: { parties: null } });
  expect(full.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["INTERNAL_SERVER_ERROR"]);
  const masked = await hub.ask<{ dispute: { parties: { view: string }[] } }>("mediator", NAMES, { id: dispute.id });
  expect(masked.data.dispute.parties.map(({ view }) => view)).toEqual(["MASKED", "MASKED"]);
});
