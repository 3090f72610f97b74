import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { Client } from "pg";
import { personNamed } from "../../seeds/people.ts";
import { hubLog } from "../../subgraphs/shared/config/log.ts";
import { encryptedParty } from "../../subgraphs/registry/party/party.entity.ts";
import { digestedFingerprints } from "../../subgraphs/registry/fingerprint/fingerprint.act.ts";
import {
  addDataKey,
  addDigestSecret,
  dropEarlierKeys,
  readDataKeys,
} from "../../subgraphs/shared/encryption/data-keys.ts";
import { inClear } from "../../subgraphs/shared/encryption/encrypted-table.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import { reDigest } from "../../subgraphs/shared/encryption/re-digestion.ts";
import { reEncrypt } from "../../subgraphs/shared/encryption/re-encryption.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { citizenIdCheck } from "../../subgraphs/shared/scalars/citizen-id.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";

const numbered = (first17: string): string => first17 + citizenIdCheck(first17);
const one = {
  name: "欧阳标记",
  citizenId: numbered("99999919871104001"),
  phone: "13900007654",
  address: "荆州区马山镇标记巷七号",
};
const other = { name: "令狐标记", citizenId: numbered("99999919871104003"), phone: "13900004567", address: null };
const PLANTED = [one, other].flatMap((party) => Object.values(party)).filter((value) => value !== null);
/** What the applicant said is content, read by whoever may see the dispute, and stays as it was said. */
const OWN_WORDS = "言语标记：楼上漏水。";

const lines: string[] = [];
const log = hubLog("trace", { write: (line) => void lines.push(line) });
const options = { log, refusePlaintext: false };
let hub: TestHub;
let number: string;
beforeAll(async () => {
  hub = await startTestHub(undefined, options);
  number = await register({});
  // The same quarrel again, so that it is compared, and asked about, which compares it too.
  await register({ idempotencyKey: "again" });
});
afterAll(() => hub.stop());

const parties = [
  { side: "APPLICANT", kind: "PERSON", ...one },
  { side: "RESPONDENT", kind: "PERSON", ...other },
];
const INPUT = { title: "漏水", category: "NEIGHBOR", divisionCode: "421003", source: "SELF", channel: "VISIT" };
const REGISTER = `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { number } problems { code message } } }`;
const send = (change: object, person = "centre-clerk") => {
  const input = { ...INPUT, ownWords: OWN_WORDS, parties, ...change };
  return hub.ask<{ registerDispute: { dispute: { number: string }; problems: object[] } }>(person, REGISTER, { input });
};
async function register(change: object, person?: string): Promise<string> {
  const { data } = await send(change, person);
  await hub.settle();
  return data.registerDispute.dispute.number;
}

const READ = `query ($n: DisputeNumber!) { dispute(number: $n) { parties { name citizenId phone address view } } }`;
const read = async (person = "centre-clerk") =>
  (await hub.ask<{ dispute: { parties: object[] | null } }>(person, READ, { n: number })).data.dispute.parties;
const full = [
  { ...one, view: "FULL" },
  { ...other, view: "FULL" },
];
const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  hub.running.registry.foundations.db.query(sql, parameters);

/** The tables of all databases, of whichever schema, in which a text is found. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, foundations } of Object.values(hub.running)) {
    const tables: { t: string }[] = await foundations.db.query(
      `SELECT format('%I.%I', schemaname, tablename) AS t FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { t } of tables) {
      const rows = await foundations.db.query<object[]>(
        `SELECT 1 FROM ${t} x WHERE strpos(x::text, $1) > 0 OR strpos(to_jsonb(x)::text, $1) > 0 LIMIT 1`,
        [text],
      );
      if (rows.length > 0) found.push(`${name} ${t}`);
    }
  }
  return found;
}

test("who a party is and where it lives is in no table of any database, not even where events are kept", async () => {
  expect(await tablesWith(OWN_WORDS)).toEqual(["registry public.intake"]);
  for (const planted of PLANTED) expect([planted, await tablesWith(planted)]).toEqual([planted, []]);
  expect(await query(`SELECT count(*)::integer AS n FROM party WHERE citizen_id LIKE 'enc1.%'`)).toEqual([{ n: 4 }]);
});

test("whoever may see a party sees it as it was named", async () => {
  expect(await read()).toEqual(full);
});

test("equal quarrels are found though nothing equal lies in the database", async () => {
  const rows = await query<{ citizen_id: string }>(`SELECT citizen_id FROM party`);
  expect(new Set(rows.map(({ citizen_id }) => citizen_id)).size).toBe(rows.length);
  expect(await query(`SELECT id FROM duplicate_candidate`)).toHaveLength(1);
});

test.each([
  ["a division nobody has", { divisionCode: "429999" }],
  ["a party without a side", { parties: [{ ...parties[0], side: undefined }] }],
  ["a party with a field too many", { parties: [{ ...parties[0], colour: "red" }] }],
  ["a statement PostgreSQL refuses", { idempotencyKey: "broken" }],
])("%s: neither the answer nor any log says who it is about", async (what, change) => {
  if (what.startsWith("a statement")) await query(`ALTER TABLE party ADD CONSTRAINT nobody CHECK (false) NOT VALID`);
  const answer = JSON.stringify(await send(change));
  await query(`ALTER TABLE party DROP CONSTRAINT IF EXISTS nobody`);
  expect(answer).toMatch(/"errors":\[|"problems":\[\{/);
  for (const planted of PLANTED) expect([answer, ...lines].filter((text) => text.includes(planted))).toEqual([]);
});

test("a statement that fails is logged with its table and its reason, and nothing of what somebody wrote", async () => {
  await query(`ALTER TABLE intake ADD CONSTRAINT nothing_new CHECK (false) NOT VALID`);
  lines.length = 0;
  const answer = JSON.stringify(await send({ idempotencyKey: "unwritten" }));
  await query(`ALTER TABLE intake DROP CONSTRAINT nothing_new`);
  const reference = /"reference":"([^"]+)"/.exec(answer)?.[1] ?? "none";
  const [told] = lines.filter((line) => line.includes(reference) && line.includes('"err"'));
  expect(told).toContain('"constraint":"nothing_new"');
  expect([answer, ...lines].filter((text) => text.includes("言语标记"))).toEqual([]);
});

const underKey = (kid: string) => query(`SELECT id FROM party WHERE name LIKE $1`, [`enc1.${kid}.%`]);
async function reEncrypted(onBatch?: (rows: number) => void): Promise<number> {
  const client = new Client({ connectionString: hub.databaseUrls.registry });
  await client.connect();
  const { current } = readDataKeys(hub.dataKeysFile);
  const cipher = fieldCipher(hub.dataKeysFile);
  try {
    return await reEncrypt({ client, table: encryptedParty, cipher, current, batch: 2 }, onBatch);
  } finally {
    await client.end();
  }
}

test("a rotation cut short goes on, and every party can be read before, between and after", async () => {
  const kid = await addDataKey(hub.dataKeysFile);
  await expect(
    reEncrypted(() => {
      throw new Error("The power went.");
    }),
  ).rejects.toThrow("The power went.");
  expect(await underKey(kid)).toHaveLength(2);
  expect(await read()).toEqual(full);
  // The running hub writes with the new key already.
  await register({ title: "又漏水" });
  expect(await underKey(kid)).toHaveLength(4);
  const [, during] = await Promise.all([reEncrypted(), read()]);
  expect(during).toEqual(full);
  expect(await underKey(kid)).toHaveLength(6);
  const before = await query(`SELECT * FROM party ORDER BY id`);
  expect(await reEncrypted()).toBe(0);
  expect(await query(`SELECT * FROM party ORDER BY id`)).toEqual(before);
  await dropEarlierKeys(hub.dataKeysFile);
  expect(await read()).toEqual(full);
  expect((await stat(hub.dataKeysFile)).mode & 0o777).toBe(0o600);
});

test("a value of before encryption is read, and encrypted with the next run", async () => {
  await query(`UPDATE party SET phone = $1 WHERE place = 0`, [one.phone]);
  expect(await read()).toEqual(full);
  expect(await reEncrypted()).toBe(3);
  expect(await tablesWith(one.phone)).toEqual([]);
});

test("a value moved to another row or another column is not shown", async () => {
  const swap = async (sql: string): Promise<void> => {
    const before = await query<{ id: string; phone: string; name: string }>(`SELECT * FROM party`);
    await query(sql);
    expect(await read()).toBeNull();
    await expect(reEncrypted()).resolves.toBe(0);
    for (const { id, phone, name } of before)
      await query(`UPDATE party SET phone = $2, name = $3 WHERE id = $1`, [id, phone, name]);
    expect(await read()).toEqual(full);
  };
  await swap(
    `UPDATE party p SET phone = o.phone FROM party o WHERE o.dispute_id = p.dispute_id AND o.place <> p.place`,
  );
  await swap(`UPDATE party SET name = phone`);
  expect(lines.some((line) => /party\.phone\/[\w-]+ does not open/.test(line))).toBe(true);
});

const reDigested = (onBatch?: (changed: number) => void): Promise<number> => {
  const { db } = hub.running.registry.foundations;
  return reDigest({ db, digested: digestedFingerprints, cipher: fieldCipher(hub.dataKeysFile), size: 2 }, onBatch);
};

/** Registers the same quarrel once more; how many of the earlier ones it is not found to look like. */
async function missed(): Promise<number> {
  const [earlier] = await query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM dispute WHERE category = 'NEIGHBOR'`,
  );
  const latest = await register({});
  const found = await query(
    `SELECT 1 FROM duplicate_candidate c JOIN dispute d ON d.id = c.later_id WHERE d.number = $1`,
    [latest],
  );
  return (earlier?.n ?? 0) - found.length;
}

test("the secret of digests is rotated as the hub runs, and an equal quarrel is found before, between and after", async () => {
  const again = { idempotencyKey: "again" };
  const first = (await send(again)).data.registerDispute;
  const { incidents } = hub.running.police.services;
  const [{ id: disputeId } = { id: "" }] = await query<{ id: string }>(`SELECT id FROM dispute WHERE number = $1`, [
    await register({ title: "警情转来", category: "OTHER" }, "police-officer"),
  ]);
  const incident = { disputeId, incidentNumber: "荆州公接字〔2026〕977号", incidentKind: "OTHER" } as const;
  done(await incidents.register(personNamed("police-officer"), incident));
  await hub.settle();
  expect(await missed()).toBe(0);

  await addDigestSecret(hub.dataKeysFile);
  expect(await missed()).toBe(0);
  const cutShort = reDigested(() => {
    throw new Error("The power went.");
  });
  await expect(cutShort).rejects.toThrow("The power went.");
  const secrets = () => query(`SELECT DISTINCT made_with FROM dispute_fingerprint`);
  expect(await secrets()).toHaveLength(2);
  expect(await missed()).toBe(0);
  // A client that repeats what it sent before the rotation gets the first answer.
  expect((await send(again)).data.registerDispute).toEqual(first);

  expect(await reDigested()).toBeGreaterThan(0);
  const [current] = readDataKeys(hub.dataKeysFile).digestSecrets;
  expect(await secrets()).toEqual([{ made_with: current.id }]);
  expect(await reDigested()).toBe(0);
  await dropEarlierKeys(hub.dataKeysFile);
  expect(await missed()).toBe(0);
  expect((await send(again)).data.registerDispute.problems).toMatchObject([{ code: "KEY_REUSED" }]);
  expect(await read()).toEqual(full);
});

/** Starts the registry again on whatever lies in the file now; why it does not start. */
async function whyNot(): Promise<string> {
  const error: unknown = await hub.bringUp("registry").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Stop);
  return (error as Stop).message;
}

test("with no keys, broken ones or those of another hub the registry does not start, and says why in a sentence", async () => {
  const file = hub.dataKeysFile;
  const kept = await readFile(file, "utf8");
  const secrets = [...kept.matchAll(/[\w-]{43}/g)].map(([secret]) => secret);
  await hub.takeDown("registry");
  await rename(file, `${file}.kept`);
  expect(await whyNot()).toContain(`The data keys ${file} cannot be read (ENOENT)`);
  await writeFile(file, kept.slice(0, -20));
  expect(await whyNot()).toContain("it is not JSON");
  await writeFile(file, kept.replace(secrets[0] ?? "", "short"));
  expect(await whyNot()).toContain("each key of 256 bits");
  await writeFile(file, kept.replace(secrets[0] ?? "", "A".repeat(43)));
  expect(await whyNot()).toContain(`The data keys in ${file} are not those of this database`);
  await addDataKey(file);
  await dropEarlierKeys(file);
  expect(await whyNot()).toContain("is not among the data keys");
  await rename(`${file}.kept`, file);
  await hub.bringUp("registry");
  for (const secret of secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
});

test("told to refuse values in clear, the registry starts on none and shows none; encrypted, it does both", async () => {
  options.refusePlaintext = true;
  const plant = () => query(`UPDATE party SET phone = $1, address = NULL WHERE place = 0`, [one.phone]);
  await plant();
  await hub.takeDown("registry");
  const said = await whyNot();
  expect(said).toContain("in clear in party.phone:");
  expect(said).not.toContain(one.phone);
  await reEncrypted();
  await hub.bringUp("registry");
  // The gateway still looks for it where it was.
  const straight = async () => {
    const token = await hub.tokens.tokenOf(hub.gateway.url, "centre-clerk");
    return (await ask<{ dispute: object }>(hub.running.registry.url, token, READ, { n: number })).data.dispute;
  };
  expect(await straight()).toMatchObject({ parties: [{ phone: one.phone }, {}] });
  await plant();
  expect(await straight()).toEqual({ parties: null });
  expect(lines.some((line) => /party\.phone\/[\w-]+ is not encrypted/.test(line))).toBe(true);
});

test("rows with a value in clear are found by an index, however many others there are", async () => {
  const client = new Client({ connectionString: hub.databaseUrls.registry });
  await client.connect();
  await client.query(`SET enable_seqscan TO off`);
  const { rows } = await client.query<object>(`EXPLAIN SELECT 1 FROM party WHERE ${inClear(encryptedParty)} LIMIT 1`);
  await client.end();
  expect(JSON.stringify(rows)).toContain("party_in_clear");
});
