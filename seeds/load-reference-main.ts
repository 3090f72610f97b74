import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../subgraphs/shared/clock/clock.ts";
import { reporter } from "../subgraphs/shared/config/reporter.ts";
import { runMain } from "../subgraphs/shared/config/run-main.ts";
import { databaseNameOf, required } from "../subgraphs/shared/config/settings.ts";
import { databaseUrl, ensureDatabases } from "../subgraphs/shared/db/databases.ts";
import type { SubgraphName } from "../subgraphs/shared/state-machine/agencies.ts";
import { loadReference } from "./reference.ts";
import { startQuietly, subgraphNames } from "./subgraphs-on.ts";
import { servicesOf } from "./world.ts";

/** `npm run load:reference`: the directory into the databases of DATABASE_URL, for parts that run alone. Safe to repeat. */
async function main(): Promise<undefined> {
  const env = process.env;
  const server = required(env, "DATABASE_URL", "the PostgreSQL server the directory is loaded into");
  const names = subgraphNames.map((name) => [name, databaseNameOf(env, name)] as const);
  const say = reporter();
  // Nothing is signed here, so the parts' own keys are not needed.
  const folder = await mkdtemp(join(tmpdir(), "hub-reference-"));
  try {
    await say.during("Directory of divisions and bodies", async () => {
      await ensureDatabases(
        server,
        names.map(([, database]) => database),
      );
      const running = await startQuietly({
        databaseUrls: Object.fromEntries(
          names.map(([name, database]) => [name, databaseUrl(server, database)]),
        ) as Record<SubgraphName, string>,
        folder,
        clock: systemClock,
        newIdOf: () => randomUUID,
      });
      try {
        await loadReference(servicesOf(running));
      } finally {
        for (const one of Object.values(running)) await one.stop();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say.end("\nNext: start the parts, or leave them running; they read the directory with every request.");
}

runMain(main);
