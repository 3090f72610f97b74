import { join } from "node:path";
import { Client } from "pg";
import { runMain } from "./shared/config/run-main.ts";
import { databaseNameOf } from "./shared/config/settings.ts";
import { databaseUrl } from "./shared/db/databases.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { borrowServer } from "./shared/db/server.ts";
import { addDataKey, dataKeysFileFrom, dropEarlierKeys, readDataKeys } from "./shared/encryption/data-keys.ts";
import type { EncryptedTable } from "./shared/encryption/encrypted-table.ts";
import { fieldCipher } from "./shared/encryption/field-cipher.ts";
import { reEncrypt } from "./shared/encryption/re-encryption.ts";
import { Stop } from "./shared/errors/stop.ts";
import type { SubgraphName } from "./shared/state-machine/agencies.ts";
import { subgraphs } from "./subgraphs.ts";

const USAGE = "Say `npm run data-keys -- rotate`, `npm run data-keys -- encrypt` or `npm run data-keys -- retire`.";

/**
 * `npm run data-keys`: `rotate` makes a new key and brings every value under it, `encrypt` goes on where that was cut short,
 * `retire` does the same and then drops the earlier keys. The hub may run meanwhile.
 */
async function main(): Promise<undefined> {
  const env = process.env;
  const act = process.argv[2] ?? "";
  if (!["rotate", "encrypt", "retire"].includes(act)) throw new Stop(USAGE);
  const folder = dataFolderFrom(env);
  const file = dataKeysFileFrom(env, env["KEYS_FOLDER"] ?? join(folder, "keys"));
  readDataKeys(file);
  const server = await borrowServer(env["DATABASE_URL"], folder);
  try {
    if (act === "rotate") await addDataKey(file);
    for (const { name, parts } of Object.values(subgraphs)) {
      const tables = parts.flatMap(({ encrypted = [] }) => encrypted);
      if (tables.length > 0) await encryptAll(databaseUrl(server.url, databaseNameOf(env, name)), name, tables, file);
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

runMain(main);
