import { stat } from "node:fs/promises";
import { personNamed } from "../../seeds/people.ts";
import { digestedFingerprints } from "../../subgraphs/registry/fingerprint/fingerprint.act.ts";
import {
  addDataKey,
  addDigestSecret,
  dropEarlierKeys,
  readDataKeys,
} from "../../subgraphs/shared/encryption/data-keys.ts";
import { fieldCipher } from "../../subgraphs/shared/encryption/field-cipher.ts";
import { reDigest } from "../../subgraphs/shared/encryption/re-digestion.ts";
import { done } from "../support/hub.ts";
import { type PlantedHub, full, one, plantedHub } from "./planted.ts";

let planted: PlantedHub;
beforeAll(async () => {
  planted = await plantedHub();
});
afterAll(() => planted.hub.stop());

const underKey = (kid: string) => planted.query(`SELECT id FROM party WHERE name LIKE $1`, [`enc1.${kid}.%`]);
test("a rotation cut short goes on, and every party can be read before, between and after", async () => {
  const kid = await addDataKey(planted.hub.dataKeysFile);
  await expect(
    planted.reEncrypted(() => {
      throw new Error("The power went.");
    }),
  ).rejects.toThrow("The power went.");
  expect(await underKey(kid)).toHaveLength(2);
  expect(await planted.read()).toEqual(full);
  // The running hub writes with the new key already.
  await planted.register({ title: "又漏水" });
  expect(await underKey(kid)).toHaveLength(4);
  const [, during] = await Promise.all([planted.reEncrypted(), planted.read()]);
  expect(during).toEqual(full);
  expect(await underKey(kid)).toHaveLength(6);
  const before = await planted.query(`SELECT * FROM party ORDER BY id`);
  expect(await planted.reEncrypted()).toBe(0);
  expect(await planted.query(`SELECT * FROM party ORDER BY id`)).toEqual(before);
  await dropEarlierKeys(planted.hub.dataKeysFile);
  expect(await planted.read()).toEqual(full);
  expect((await stat(planted.hub.dataKeysFile)).mode & 0o777).toBe(0o600);
});

test("a value of before encryption is read, and encrypted with the next run", async () => {
  await planted.query(`UPDATE party SET phone = $1 WHERE place = 0`, [one.phone]);
  expect(await planted.read()).toEqual(full);
  expect(await planted.reEncrypted()).toBe(3);
  expect(await planted.tablesWith(one.phone)).toEqual([]);
});

test("a value moved to another row or another column is not shown", async () => {
  const swap = async (sql: string): Promise<void> => {
    const before = await planted.query<{ id: string; phone: string; name: string }>(`SELECT * FROM party`);
    await planted.query(sql);
    expect(await planted.read()).toBeNull();
    await expect(planted.reEncrypted()).resolves.toBe(0);
    for (const { id, phone, name } of before)
      await planted.query(`UPDATE party SET phone = $2, name = $3 WHERE id = $1`, [id, phone, name]);
    expect(await planted.read()).toEqual(full);
  };
  await swap(
    `UPDATE party p SET phone = o.phone FROM party o WHERE o.dispute_id = p.dispute_id AND o.place <> p.place`,
  );
  await swap(`UPDATE party SET name = phone`);
  expect(planted.lines.some((line) => /party\.phone\/[\w-]+ does not open/.test(line))).toBe(true);
});

const reDigested = (onBatch?: (changed: number) => void): Promise<number> => {
  const { db } = planted.hub.running.registry.foundations;
  return reDigest(
    { db, digested: digestedFingerprints, cipher: fieldCipher(planted.hub.dataKeysFile), size: 2 },
    onBatch,
  );
};

/** Registers the same quarrel once more; how many of the earlier ones it is not found to look like. */
async function missed(): Promise<number> {
  const [earlier] = await planted.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM dispute WHERE category = 'NEIGHBOR'`,
  );
  const latest = await planted.register({});
  const found = await planted.query(
    `SELECT 1 FROM duplicate_candidate c JOIN dispute d ON d.id = c.later_id WHERE d.number = $1`,
    [latest],
  );
  return (earlier?.n ?? 0) - found.length;
}

test("the secret of digests is rotated as the hub runs, and an equal quarrel is found before, between and after", async () => {
  const again = { idempotencyKey: "again" };
  const first = (await planted.send(again)).data.registerDispute;
  const { incidents } = planted.hub.running.police.services;
  const [{ id: disputeId } = { id: "" }] = await planted.query<{ id: string }>(
    `SELECT id FROM dispute WHERE number = $1`,
    [await planted.register({ title: "警情转来", category: "OTHER" }, "police-officer")],
  );
  const incident = { disputeId, incidentNumber: "荆州公接字〔2026〕977号", incidentKind: "OTHER" } as const;
  done(await incidents.register(personNamed("police-officer"), incident));
  await planted.hub.settle();
  expect(await missed()).toBe(0);

  await addDigestSecret(planted.hub.dataKeysFile);
  expect(await missed()).toBe(0);
  const cutShort = reDigested(() => {
    throw new Error("The power went.");
  });
  await expect(cutShort).rejects.toThrow("The power went.");
  const secrets = () => planted.query(`SELECT DISTINCT made_with FROM dispute_fingerprint`);
  expect(await secrets()).toHaveLength(2);
  expect(await missed()).toBe(0);
  // A client that repeats what it sent before the rotation gets the first answer.
  expect((await planted.send(again)).data.registerDispute).toEqual(first);

  expect(await reDigested()).toBeGreaterThan(0);
  const [current] = readDataKeys(planted.hub.dataKeysFile).digestSecrets;
  expect(await secrets()).toEqual([{ made_with: current.id }]);
  expect(await reDigested()).toBe(0);
  await dropEarlierKeys(planted.hub.dataKeysFile);
  expect(await missed()).toBe(0);
  expect((await planted.send(again)).data.registerDispute.problems).toMatchObject([{ code: "KEY_REUSED" }]);
  expect(await planted.read()).toEqual(full);
});
