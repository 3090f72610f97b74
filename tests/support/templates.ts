import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { loadReference } from "../../seeds/reference.ts";
import { type RunningSubgraphs, servicesOf } from "../../seeds/world.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { ensureServiceKeys } from "../../subgraphs/shared/auth/service-keys.ts";
import { NotAuthenticated } from "../../subgraphs/shared/auth/token.ts";
import { worldClock } from "../../subgraphs/shared/clock/world.ts";
import { databaseUrl, ensureDatabases, onServer } from "../../subgraphs/shared/db/databases.ts";
import { chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { type RunningSubgraph, startSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";

const template = (name: string): string => `template_${name}`;

/** Every test begins on a Monday morning, unless it says otherwise. */
export const MORNING = "2026-03-02T09:00:00+08:00";

/** Migrates one database a subgraph and loads the directory, once a run; every test file copies them. */
export async function prepareTemplates(serverUrl: string): Promise<void> {
  const keysFolder = await mkdtemp(join(tmpdir(), "hub-test-keys-"));
  await ensureServiceKeys(keysFolder, Object.keys(subgraphs));
  await ensureDatabases(serverUrl, Object.keys(subgraphs).map(template));
  const clock = worldClock();
  clock.set(MORNING);
  const running: Record<string, RunningSubgraph<object>> = {};
  for (const definition of Object.values(subgraphs))
    running[definition.name] = await startSubgraph<object, object>(definition as never, {
      databaseUrl: databaseUrl(serverUrl, template(definition.name)),
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      addresses: {} as never,
      authenticate: () => Promise.reject(new NotAuthenticated("Nobody signs in here.")),
      clock,
      calendar: chinaCalendar,
      newId: randomUUID,
      log: pino({ level: "silent" }),
    });
  await loadReference(servicesOf(running as unknown as RunningSubgraphs));
  for (const one of Object.values(running)) await one.stop();
  await rm(keysFolder, { recursive: true });
}

/** How the databases of one copy are called. */
export type Naming = (name: string) => string;

/** Names nobody else in this run uses. */
export function freshNames(): Naming {
  const suffix = randomUUID().slice(0, 8);
  return (name) => `${name}_${suffix}`;
}

/** Fresh databases for one test file, copied from the templates: their addresses by subgraph. */
export async function copyTemplates(
  serverUrl: string,
  { from = template, to = freshNames() }: { readonly from?: Naming; readonly to?: Naming } = {},
): Promise<Record<SubgraphName, string>> {
  // Each copy waits for a checkpoint of the server; at once they wait for the same ones.
  const copies = Object.keys(subgraphs).map(async (name) => {
    const copy = to(name);
    await onServer(serverUrl, (client) =>
      client.query(`CREATE DATABASE ${copy} TEMPLATE ${from(name)} STRATEGY FILE_COPY`),
    );
    return [name, databaseUrl(serverUrl, copy)] as const;
  });
  return Object.fromEntries(await Promise.all(copies)) as Record<SubgraphName, string>;
}
