import { join } from "node:path";
import pino from "pino";
import { ensureServiceKeys } from "../subgraphs/shared/auth/service-keys.ts";
import { NotAuthenticated } from "../subgraphs/shared/auth/token.ts";
import type { Clock } from "../subgraphs/shared/clock/clock.ts";
import { chinaCalendar } from "../subgraphs/shared/deadline/calendar.ts";
import { type RunningSubgraph, startSubgraph } from "../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphDefinition } from "../subgraphs/shared/server/subgraph.ts";
import type { SubgraphName } from "../subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "../subgraphs/subgraphs.ts";
import type { RunningSubgraphs } from "./world.ts";

/** The subgraphs by name. */
export const subgraphNames = Object.keys(subgraphs) as SubgraphName[];

interface Quiet {
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  /** Their keys lie in here and are made where there are none. */
  readonly folder: string;
  /** For whoever registers parties. */
  readonly dataKeysFile?: string;
  readonly clock: Clock;
  readonly newIdOf: (name: SubgraphName) => () => string;
}

/** All subgraphs on these databases, their tables up to date, for a program that calls services and lets nobody sign in. */
export async function startQuietly({
  databaseUrls,
  folder,
  dataKeysFile,
  clock,
  newIdOf,
}: Quiet): Promise<RunningSubgraphs> {
  const keysFolder = join(folder, "keys");
  await ensureServiceKeys(keysFolder, subgraphNames);
  const addresses: Partial<Record<SubgraphName, string>> = {};
  const running: Record<string, RunningSubgraph<object>> = {};
  for (const definition of Object.values(subgraphs) as unknown as SubgraphDefinition<object, object>[]) {
    const { name } = definition;
    const started = await startSubgraph(definition, {
      databaseUrl: databaseUrls[name],
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      ...(dataKeysFile ? { dataKeysFile } : {}),
      addresses: addresses as Record<SubgraphName, string>,
      authenticate: () => Promise.reject(new NotAuthenticated("Nobody signs in here.")),
      clock,
      calendar: chinaCalendar,
      newId: newIdOf(name),
      log: pino({ level: "silent" }),
    });
    addresses[name] = started.url;
    running[name] = started;
  }
  return running as unknown as RunningSubgraphs;
}
