import { Client } from "pg";
import { retentionYearsFrom } from "../../subgraphs/shared/audit/audit.retention.ts";
import { retire } from "../../subgraphs/shared/audit/audit.retirement.ts";
import { checkpointsOf, linksOf, verifyTrail } from "../../subgraphs/shared/audit/audit.reader.ts";
import { signCheckpoint } from "../../subgraphs/shared/audit/audit.checkpoint.ts";
import { readServiceKey, trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

/** The database looks at its own clock, so what is recent has to be. */
const NOW = new Date();
let hub: TestHub;
let client: Client;
/** Three acts of early 2021, two of today. */
beforeEach(async () => {
  hub = await startTestHub("2021-03-01T09:00:00+08:00");
  client = new Client({ connectionString: hub.databaseUrls.registry });
  await client.connect();
  for (let i = 0; i < 3; i += 1) await neighbours(hub, "centre-clerk");
  hub.clock.set(NOW.toISOString());
  for (let i = 0; i < 2; i += 1) await neighbours(hub, "centre-clerk");
});
afterEach(async () => {
  await client.end();
  await hub.stop();
});

const trusted = () => trustedKeysIn(hub.keysFolder);
const keyOf = (name: string) => readServiceKey(hub.keysFolder, name);
const retired = async (years = 3, now = NOW): Promise<number> =>
  retire({ client, subgraph: "registry", key: await keyOf("registry"), trusted: trusted(), now, years });
const verdict = async () => verifyTrail(client, [], { subgraph: "registry", trusted: trusted() });
async function breaks(): Promise<string[]> {
  return (await verdict()).breaks.map(({ kind, seq }) => `${kind} ${seq}`);
}
/** What is found after somebody who may switch triggers off has been at the trail. */
async function afterTampering(sql: string, values: unknown[] = []): Promise<string[]> {
  await client.query(`BEGIN`);
  try {
    await client.query(
      `ALTER TABLE audit_entry DISABLE TRIGGER USER; ALTER TABLE audit_checkpoint DISABLE TRIGGER USER`,
    );
    await client.query(sql, values);
    return await breaks();
  } finally {
    await client.query(`ROLLBACK`);
  }
}
async function seqs(): Promise<number[]> {
  const found: number[] = [];
  for await (const { seq } of linksOf(client)) found.push(seq);
  return found;
}

test("lines that have served their time go, what is left is verified, and that it was done is a line itself", async () => {
  expect(await retired(5, new Date("2026-03-01T00:59:00Z"))).toBe(0);
  expect(await retired()).toBe(3);
  expect(await seqs()).toEqual([4, 5, 6]);
  expect((await verdict()).head.seq).toBe(6);
  expect(await breaks()).toEqual([]);
  await neighbours(hub, "centre-clerk");
  expect(await breaks()).toEqual([]);
  expect(await retired()).toBe(0);
  expect((await checkpointsOf(client)).map(({ seq }) => seq)).toEqual([3]);
});

test("after it a changed, removed or swapped line is found as before", async () => {
  await retired();
  expect(await afterTampering(`UPDATE audit_entry SET entry = replace(entry, 'DONE', 'DONE ') WHERE seq = 5`)).toEqual([
    "CHANGED 5",
  ]);
  expect(await afterTampering(`DELETE FROM audit_entry WHERE seq = 4`)).toEqual(["MISSING 4"]);
  expect(await afterTampering(`DELETE FROM audit_entry WHERE seq = 6`)).toEqual(["CUT_OFF 6"]);
  expect(
    await afterTampering(`UPDATE audit_entry SET entry = CASE seq WHEN 4 THEN (SELECT entry FROM audit_entry WHERE seq = 5)
      ELSE (SELECT entry FROM audit_entry WHERE seq = 4) END WHERE seq IN (4, 5)`),
  ).toEqual(["CHANGED 4", "CHANGED 5"]);
});

test("a checkpoint that was moved, removed, borrowed or signed by somebody else is found", async () => {
  await retired();
  const [first] = await checkpointsOf(client);
  const { rows } = await client.query<{ hash: string }>(`SELECT hash FROM audit_entry WHERE seq = 4`);
  const further = { seq: 4, hash: rows[0]!.hash };
  const moved = `DELETE FROM audit_entry WHERE seq = 4`;
  // More was removed, and the checkpoint moved on after it: the chain fits, the signature does not.
  expect(await afterTampering(`${moved}; UPDATE audit_checkpoint SET seq = 4, hash = '${further.hash}'`)).toEqual([
    "FORGED 4",
  ]);
  const other = await signCheckpoint(await keyOf("mediation"), further, {
    at: NOW,
    endedBefore: NOW,
    previous: first!,
  });
  await client.query(
    `BEGIN; ALTER TABLE audit_checkpoint DISABLE TRIGGER USER; ALTER TABLE audit_entry DISABLE TRIGGER USER`,
  );
  await client.query(`INSERT INTO audit_checkpoint VALUES (4, $1, $2)`, [other.hash, other.statement]);
  await client.query(moved);
  expect(await breaks()).toEqual(["FORGED 4"]);
  await client.query(`ROLLBACK`);
  expect(await afterTampering(`DELETE FROM audit_checkpoint`)).toEqual(["MISSING 1"]);
  expect(
    await afterTampering(
      `INSERT INTO audit_entry (seq, entry, hash) SELECT 2, entry, hash FROM audit_entry WHERE seq = 4`,
    ),
  ).toEqual(["LEFT_OVER 2"]);
});

test("nothing goes before its time, whoever asks, and nothing of a trail that is not as it was written", async () => {
  await expect(retired(2)).rejects.toThrow("3 years at the least");
  expect(() => retentionYearsFrom({ AUDIT_RETENTION_YEARS: "2" })).toThrow("3 at the least");
  expect(() => retentionYearsFrom({ AUDIT_RETENTION_YEARS: "soon" })).toThrow("whole number");
  expect(retentionYearsFrom({})).toBe(5);
  // A clock that was set forward deceives the command, and not the database.
  await expect(retired(3, new Date(NOW.getTime() + 4_000 * 86_400_000))).rejects.toThrow(
    "kept three years at the least",
  );
  expect(await seqs()).toEqual([1, 2, 3, 4, 5]);
  await expect(client.query(`DELETE FROM audit_entry WHERE seq = 1`)).rejects.toThrow("The audit trail only grows.");
  const forged = `INSERT INTO audit_checkpoint VALUES (2, 'no such hash', '')`;
  await expect(client.query(forged)).rejects.toThrow("No entry of the audit trail has this place and hash.");
  await client.query(`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
  await client.query(`UPDATE audit_entry SET entry = replace(entry, 'DONE', 'DONE ') WHERE seq = 2`);
  await expect(retired()).rejects.toThrow("not as it was written; nothing was removed");
  expect(await seqs()).toEqual([1, 2, 3, 4, 5]);
});
