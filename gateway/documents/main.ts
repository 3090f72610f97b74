import { basename, resolve } from "node:path";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { runMain } from "../../subgraphs/shared/config/run-main.ts";
import { manifestOf } from "./manifest.ts";

/** `npm run documents -- <folder> [client]`: prints the manifest of a front-end's .graphql files. */
function main(): Promise<undefined> {
  const [folder, client] = process.argv.slice(2);
  if (folder === undefined) throw new Stop("Name a folder of .graphql files: npm run documents -- <folder> [client].");
  console.log(JSON.stringify(manifestOf(folder, client ?? basename(resolve(folder))), null, 2));
  return Promise.resolve(undefined);
}

runMain(async () => main());
