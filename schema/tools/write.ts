import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { schemaFiles } from "./build.ts";

/** `npm run schema:write`: prints the SDL of every graph, composes them, and writes the result to `schema/`. */
async function main(): Promise<void> {
  for (const [name, text] of await schemaFiles()) {
    const file = join(projectRoot, "schema", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log("Wrote schema/. Look at the difference with git, then commit it.");
}

void main();
