import { join } from "node:path";
import { GATEWAY } from "./shared/auth/gateway-call.ts";
import { ensureServiceKeys } from "./shared/auth/service-keys.ts";
import { runMain } from "./shared/config/run-main.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { dataKeysFileFrom, ensureDataKeys } from "./shared/encryption/data-keys.ts";
import { agencies } from "./shared/state-machine/agencies.ts";

/**
 * `npm run keys`: a key pair for the gateway and every subgraph that has none, and the data keys of the registry; give each
 * its own and all public ones.
 */
async function main(): Promise<undefined> {
  const folder = process.env["KEYS_FOLDER"] ?? join(dataFolderFrom(process.env), "keys");
  const subgraphs = Object.values(agencies).map(({ subgraph }) => subgraph);
  await ensureServiceKeys(folder, [...subgraphs, GATEWAY]);
  await ensureDataKeys(dataKeysFileFrom(process.env, folder));
  console.log(`The keys lie in ${folder}.`);
}

runMain(main);
