import { readFile, rename, writeFile } from "node:fs/promises";
import { Client } from "pg";
import { encryptedParty } from "../../subgraphs/registry/party/party.entity.ts";
import { addDataKey, dropEarlierKeys } from "../../subgraphs/shared/encryption/data-keys.ts";
import { inClear } from "../../subgraphs/shared/encryption/encrypted-table.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { ask } from "../support/ask.ts";
import { type PlantedHub, READ, one, plantedHub } from "./planted.ts";

let planted: PlantedHub;
beforeAll(async () => {
  planted = await plantedHub();
});
afterAll(() => planted.hub.stop());

/** Starts the registry again on whatever lies in the file now; why it does not start. */
async function whyNot(): Promise<string> {
  const error: unknown = await planted.hub.bringUp("registry").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Stop);
  return (error as Stop).message;
}

test("with no keys, broken ones or those of another hub the registry does not start, and says why in a sentence", async () => {
  const file = planted.hub.dataKeysFile;
  const kept = await readFile(file, "utf8");
  const secrets = [...kept.matchAll(/[\w-]{43}/g)].map(([secret]) => secret);
  await planted.hub.takeDown("registry");
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
  await planted.hub.bringUp("registry");
  for (const secret of secrets) expect(planted.lines.filter((line) => line.includes(secret))).toEqual([]);
});

test("told to refuse values in clear, the registry starts on none and shows none; encrypted, it does both", async () => {
  planted.options.refusePlaintext = true;
  const plant = () => planted.query(`UPDATE party SET phone = $1, address = NULL WHERE place = 0`, [one.phone]);
  await plant();
  await planted.hub.takeDown("registry");
  const said = await whyNot();
  expect(said).toContain("in clear in party.phone:");
  expect(said).not.toContain(one.phone);
  await planted.reEncrypted();
  await planted.hub.bringUp("registry");
  // The gateway still looks for it where it was.
  const straight = async () => {
    const token = await planted.hub.tokens.tokenOf(planted.hub.gateway.url, "centre-clerk");
    return (await ask<{ dispute: object }>(planted.hub.running.registry.url, token, READ, { n: planted.number })).data
      .dispute;
  };
  expect(await straight()).toMatchObject({ parties: [{ phone: one.phone }, {}] });
  await plant();
  expect(await straight()).toEqual({ parties: null });
  expect(planted.lines.some((line) => /party\.phone\/[\w-]+ is not encrypted/.test(line))).toBe(true);
});

test("rows with a value in clear are found by an index, however many others there are", async () => {
  const client = new Client({ connectionString: planted.hub.databaseUrls.registry });
  await client.connect();
  await client.query(`SET enable_seqscan TO off`);
  const { rows } = await client.query<object>(`EXPLAIN SELECT 1 FROM party WHERE ${inClear(encryptedParty)} LIMIT 1`);
  await client.end();
  expect(JSON.stringify(rows)).toContain("party_in_clear");
});
