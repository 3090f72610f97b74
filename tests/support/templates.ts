import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { ensureServiceKeys } from "../../subgraphs/shared/auth/service-keys.ts";
import { NotAuthenticated } from "../../subgraphs/shared/auth/token.ts";
import { systemClock } from "../../subgraphs/shared/clock/clock.ts";
import { databaseUrl, ensureDatabases, onServer } from "../../subgraphs/shared/db/databases.ts";
import { chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { startSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";

const template = (name: string): string => `template_${name}`;

/** Migrates one database a subgraph, once a run; every test file copies them. */
export async function prepareTemplates(serverUrl: string): Promise<void> {
  const keysFolder = await mkdtemp(join(tmpdir(), "hub-test-keys-"));
  await ensureServiceKeys(keysFolder, Object.keys(subgraphs));
  await ensureDatabases(serverUrl, Object.keys(subgraphs).map(template));
  for (const definition of Object.values(subgraphs)) {
    const running = await startSubgraph(definition as never, {
      databaseUrl: databaseUrl(serverUrl, template(definition.name)),
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      addresses: {} as never,
      authenticate: () => Promise.reject(new NotAuthenticated("Nobody signs in here.")),
      clock: systemClock,
      calendar: chinaCalendar,
      newId: randomUUID,
      log: pino({ level: "silent" }),
    });
    await running.stop();
  }
  await rm(keysFolder, { recursive: true });
}

/** Fresh databases for one test file, copied from the templates: the names by subgraph. */
export async function copyTemplates(serverUrl: string): Promise<Record<SubgraphName, string>> {
  const suffix = randomUUID().slice(0, 8);
  return onServer(serverUrl, async (client) => {
    const urls: Partial<Record<SubgraphName, string>> = {};
    for (const name of Object.keys(subgraphs) as SubgraphName[]) {
      const copy = `${name}_${suffix}`;
      await client.query(`CREATE DATABASE ${copy} TEMPLATE ${template(name)} STRATEGY FILE_COPY`);
      urls[name] = databaseUrl(serverUrl, copy);
    }
    return urls as Record<SubgraphName, string>;
  });
}
