import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { unannouncedBreakingChanges } from "./breaking.ts";
import { apiOf, composeAgain, graphs, schemaFiles } from "./build.ts";
import { undescribed } from "./described.ts";

/** What is wrong with `schema/`, a line each; empty when all is well. */
async function complaints(): Promise<string[]> {
  const files = await schemaFiles();
  const drifted = [...files]
    .filter(([name, text]) => committed(name) !== text)
    .map(([name]) => `schema/${name} is not what the code makes; run npm run schema:write and look at the difference.`);
  const all = await graphs();
  const bare = all.flatMap(({ name, sdl }) =>
    undescribed(parse(sdl)).map((path) => `${name}: ${path} is not described in English with the Chinese term.`),
  );
  const api = files.get("api.graphql") ?? "";
  const second =
    `${apiOf(composeAgain(all))}\n` === api ? [] : ["The two composers make different schemas of the subgraphs."];
  const broken = unannouncedBreakingChanges(api).map(
    (change) => `Breaks clients and is not in schema/breaking-changes.md: ${change}`,
  );
  return [...drifted, ...bare, ...second, ...broken];
}

function committed(name: string): string | undefined {
  const file = join(projectRoot, "schema", name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** `npm run check:schema`. */
void complaints().then((found) => {
  for (const line of found) console.error(`✗ ${line}`);
  if (found.length === 0)
    console.log("✓ The schema is the one the code makes, composes twice alike, and every element is described.");
  process.exitCode = found.length === 0 ? 0 : 1;
});
