import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { authenticator } from "./shared/auth/token.ts";
import { readWorld, worldClock } from "./shared/clock/world.ts";
import { addressesFrom } from "./shared/config/addresses.ts";
import { hubLog } from "./shared/config/log.ts";
import { runMain } from "./shared/config/run-main.ts";
import {
  databaseNameOf,
  isProduction,
  noticeDaysFrom,
  refusesPlaintext,
  required,
  wholeNumber,
} from "./shared/config/settings.ts";
import { tokenPolicyFrom } from "./shared/config/token-policy.ts";
import { databaseUrl, ensureDatabases } from "./shared/db/databases.ts";
import { dataFolderFrom } from "./shared/db/embedded/data-folder.ts";
import { chinaCalendar } from "./shared/deadline/calendar.ts";
import { dataKeysFileFrom } from "./shared/encryption/data-keys.ts";
import { Stop } from "./shared/errors/stop.ts";
import { startSubgraph } from "./shared/server/start-subgraph.ts";
import type { SubgraphDefinition } from "./shared/server/subgraph.ts";
import { subgraphs } from "./subgraphs.ts";

/** `npm run start:court`: one subgraph alone, set up by environment variables; the README has their table. */
async function main(): Promise<{ stop(): Promise<void> }> {
  const env = process.env;
  const name = process.argv[2] ?? "";
  const definition = (subgraphs as Readonly<Record<string, unknown>>)[name] as
    SubgraphDefinition<object, object> | undefined;
  if (!definition) throw new Stop(`Name a subgraph: ${Object.keys(subgraphs).join(", ")}.`);
  const server = required(env, "DATABASE_URL", "the PostgreSQL server this subgraph keeps its database on");
  const database = databaseNameOf(env, definition.name);
  await ensureDatabases(server, [database]);
  const clock = worldClock();
  const log = hubLog(env["LOG_LEVEL"] ?? "info");
  const keysFolder = env["KEYS_FOLDER"] ?? join(dataFolderFrom(env), "keys");
  const running = await startSubgraph(definition, {
    databaseUrl: databaseUrl(server, database),
    host: env["HOST"] ?? "127.0.0.1",
    port: wholeNumber(env, "PORT", 0),
    keysFolder,
    dataKeysFile: dataKeysFileFrom(env, keysFolder),
    refusePlaintext: refusesPlaintext(env),
    addresses: addressesFrom(env),
    authenticate: authenticator(await tokenPolicyFrom(env)),
    clock,
    calendar: chinaCalendar,
    newId: randomUUID,
    log,
    noticeDays: noticeDaysFrom(env),
  });
  // A demo world keeps its own date; production runs with the machine.
  if (!isProduction(env)) clock.run((await readWorld(running.foundations.db)).clockOffsetMs);
  await running.start();
  log.info({ url: running.url, database }, `${name} listens`);
  return running;
}

runMain(main);
