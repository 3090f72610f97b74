import { join } from "node:path";
import { Client } from "pg";
import { DataSource } from "typeorm";
import { runMain } from "./shared/config/run-main.ts";
import { databaseNameOf } from "./shared/config/settings.ts";
import { databaseUrl } from "./shared/db/databases.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { SnakeCase } from "./shared/db/naming.ts";
import { borrowServer } from "./shared/db/server.ts";
import {
  addDataKey,
  addDigestSecret,
  dataKeysFileFrom,
  dropEarlierKeys,
  readDataKeys,
} from "./shared/encryption/data-keys.ts";
import type { EncryptedTable } from "./shared/encryption/encrypted-table.ts";
import { fieldCipher } from "./shared/encryption/field-cipher.ts";
import { reEncrypt } from "./shared/encryption/re-encryption.ts";
import { type Digested, reDigest } from "./shared/encryption/re-digestion.ts";
import { Stop } from "./shared/errors/stop.ts";
import type { Part } from "./shared/server/part.ts";
import type { SubgraphName } from "./shared/state-machine/agencies.ts";
import { subgraphs } from "./subgraphs.ts";

const ACTS = ["rotate", "rotate-digests", "encrypt", "retire"];
const USAGE = `Say \`npm run data-keys -- \` and one of ${ACTS.join(", ")}.`;

/**
 * `npm run data-keys`: `rotate` makes a new key and brings every value under it, `rotate-digests` a new secret of digests and
 * makes them anew, `encrypt` goes on where either was cut short, `retire` does the same and then drops the earlier keys and
 * secrets. The hub may run meanwhile.
 */
async function main(): Promise<undefined> {
  const env = process.env;
  const act = process.argv[2] ?? "";
  if (!ACTS.includes(act)) throw new Stop(USAGE);
  const folder = dataFolderFrom(env);
  const file = dataKeysFileFrom(env, env["KEYS_FOLDER"] ?? join(folder, "keys"));
  readDataKeys(file);
  const server = await borrowServer(env["DATABASE_URL"], folder);
  try {
    if (act === "rotate") await addDataKey(file);
    if (act === "rotate-digests") await addDigestSecret(file);
    for (const { name, parts } of Object.values<{ name: SubgraphName; parts: readonly Part[] }>(subgraphs)) {
      const url = databaseUrl(server.url, databaseNameOf(env, name));
      const tables = parts.flatMap(({ encrypted = [] }) => encrypted);
      if (tables.length > 0) await encryptAll(url, name, tables, file);
      const digested = parts.flatMap((part) => part.digested ?? []);
      if (digested.length > 0) await digestAll(url, parts, digested, file);
    }
    if (act === "retire") await dropEarlierKeys(file);
  } finally {
    await server.stop();
  }
}

async function encryptAll(
  url: string,
  name: SubgraphName,
  tables: readonly EncryptedTable[],
  file: string,
): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "data-keys" });
  await client.connect();
  try {
    const { current } = readDataKeys(file);
    for (const table of tables) {
      const rows = await reEncrypt({ client, table, cipher: fieldCipher(file), current });
      console.log(`✓ ${name}.${table.table}: ${rows} rows were brought under the key ${current}.`);
    }
  } finally {
    await client.end();
  }
}

async function digestAll(url: string, parts: readonly Part[], all: readonly Digested[], file: string): Promise<void> {
  const entities = parts.flatMap((part) => part.entities ?? []) as never;
  // No migration runs here: the hub that goes on working brings its own tables up to date.
  const db = new DataSource({ type: "postgres", url, entities, namingStrategy: new SnakeCase() });
  await db.initialize();
  try {
    for (const digested of all) {
      const changed = await reDigest({ db, digested, cipher: fieldCipher(file) });
      console.log(`✓ ${digested.table}: ${changed} digests were made anew.`);
    }
  } finally {
    await db.destroy();
  }
}

runMain(main);
