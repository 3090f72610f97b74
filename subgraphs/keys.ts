import { join } from "node:path";
import { ensureServiceKeys } from "./shared/auth/service-keys.ts";
import { runMain } from "./shared/config/run-main.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { agencies } from "./shared/state-machine/agencies.ts";

/** `npm run keys`: makes a key pair for every subgraph that has none; give each its private key and all public ones. */
async function main(): Promise<undefined> {
  const folder = process.env["KEYS_FOLDER"] ?? join(dataFolderFrom(process.env), "keys");
  await ensureServiceKeys(
    folder,
    Object.values(agencies).map(({ subgraph }) => subgraph),
  );
  console.log(`The keys lie in ${folder}.`);
}

runMain(main);
