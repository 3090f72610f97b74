import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { demoIssuer } from "./gateway/demo/demo-issuer.ts";
import { doorFrom } from "./gateway/server/door.ts";
import { furnish } from "./gateway/server/furnish.ts";
import { startGateway } from "./gateway/server/start-gateway.ts";
import { demoClock } from "./seeds/demo-clock.ts";
import { tellDemoWorld, worldOf } from "./seeds/demo-world.ts";
import { PEOPLE_FILE } from "./seeds/people.ts";
import { stories } from "./seeds/stories/stories.ts";
import type { RunningSubgraphs } from "./seeds/world.ts";
import { GATEWAY } from "./subgraphs/shared/auth/gateway-call.ts";
import { ensureServiceKeys, readServiceKey } from "./subgraphs/shared/auth/service-keys.ts";
import { type TokenPolicy, authenticator } from "./subgraphs/shared/auth/token.ts";
import { type WorldClock, worldClock } from "./subgraphs/shared/clock/world.ts";
import { hubLog } from "./subgraphs/shared/config/log.ts";
import { type Reporter, reporter } from "./subgraphs/shared/config/reporter.ts";
import { type Announce, type Stoppable, runMain } from "./subgraphs/shared/config/run-main.ts";
import {
  databaseNameOf,
  isProduction,
  noticeDaysFrom,
  refusesPlaintext,
  wholeNumber,
} from "./subgraphs/shared/config/settings.ts";
import { audienceOf, hasOwnIssuer, tokenPolicyFrom } from "./subgraphs/shared/config/token-policy.ts";
import { databaseUrl, dropDatabases, ensureDatabases } from "./subgraphs/shared/db/databases.ts";
import { dataFolderFrom } from "./subgraphs/shared/db/embedded/data-folder.ts";
import { holdServer, startServer } from "./subgraphs/shared/db/server.ts";
import { chinaCalendar } from "./subgraphs/shared/deadline/calendar.ts";
import { dataKeysFileFrom, ensureDataKeys } from "./subgraphs/shared/encryption/data-keys.ts";
import { assertFree } from "./subgraphs/shared/server/listen.ts";
import { type RunningSubgraph, startSubgraph } from "./subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphDefinition } from "./subgraphs/shared/server/subgraph.ts";
import type { SubgraphName } from "./subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "./subgraphs/subgraphs.ts";

const names = Object.keys(subgraphs) as SubgraphName[];

/** `npm start`: database, five subgraphs, gateway and demo world in one process. */
async function main(announce: Announce): Promise<Stoppable> {
  const env = process.env;
  const say = reporter();
  const folder = dataFolderFrom(env);
  const [host, port] = [env["HOST"] ?? "127.0.0.1", wholeNumber(env, "PORT", 4000)];
  const started: Stoppable[] = [];
  const undo = async (): Promise<void> => {
    for (let last = started.pop(); last; last = started.pop()) await last.stop();
  };
  const stop = async (): Promise<void> => {
    await undo();
    say.end("Stopped.");
  };
  announce({ stop });
  try {
    await assertFree(host, port);
    const demo = hasOwnIssuer(env) ? undefined : await demoIssuer(PEOPLE_FILE, audienceOf(env));
    const policy = demo ? { ...demo, audience: audienceOf(env), demo: true } : await tokenPolicyFrom(env);
    const door = doorFrom(env, { demo: demo !== undefined });
    const server = await say.during("PostgreSQL", () => startServer(env["DATABASE_URL"], folder));
    // Only whoever holds the server may stop it: the embedded one could be another hub's, taken for a leftover.
    const hold = await holdServer(server.url);
    started.push(server, hold);
    const file = pino.destination({ dest: join(folder, "hub.log"), mkdir: true, sync: false });
    const log = hubLog(env["LOG_LEVEL"] ?? "info", file);
    const keysFolder = env["KEYS_FOLDER"] ?? join(folder, "keys");
    await ensureServiceKeys(keysFolder, [...names, GATEWAY]);
    // A new file in the place of a lost one would be a loss found late: in production an operator makes it.
    if (!isProduction(env)) await ensureDataKeys(dataKeysFileFrom(env, keysFolder));
    const clock = worldClock();
    const running = await startSubgraphs({ serverUrl: server.url, keysFolder, policy, clock, log, say });
    started.push(...Object.values(running));
    const world = await worldOf(running);
    clock.run(isProduction(env) ? 0 : world.clockOffsetMs);
    const untold = demo !== undefined && world.state === null;
    const chosen = env["DEMO_STORIES"] === "none" ? [] : stories;
    if (untold) await say.during("Demo world", (step) => tellDemoWorld(running, clock, chosen, step));
    for (const one of Object.values(running)) await one.start();

    const addresses = Object.fromEntries(Object.values(running).map(({ name, url }) => [name, url])) as Record<
      SubgraphName,
      string
    >;
    const gatewayKey = await readServiceKey(keysFolder, GATEWAY);
    const gateway = await say.during("Gateway", () =>
      startGateway({
        host,
        port,
        addresses,
        authenticate: authenticator(policy),
        key: gatewayKey,
        log,
        ...(demo && !isProduction(env) ? { demoClock: demoClock(Object.values(running), clock) } : {}),
        door,
        furnish: furnish({ demo, keysFolder }),
      }),
    );
    started.push(gateway);
    say.welcome({ url: gateway.url, folder, demo: demo !== undefined });
    return { stop };
  } catch (error) {
    await undo();
    throw error;
  }
}

interface Start {
  readonly serverUrl: string;
  readonly keysFolder: string;
  readonly policy: TokenPolicy;
  readonly clock: WorldClock;
  readonly log: Logger;
  readonly say: Reporter;
}

/** Starts all subgraphs; a demo world whose telling was cut short is told anew, on fresh databases. */
async function startSubgraphs(start: Start): Promise<RunningSubgraphs> {
  const databases = names.map((name) => databaseNameOf(process.env, name));
  await ensureDatabases(start.serverUrl, databases);
  const running = await start.say.during("Subgraphs", () => startEach(start));
  if ((await worldOf(running)).state !== "TELLING") return running;
  await Promise.all(Object.values(running).map((one) => one.stop()));
  await dropDatabases(start.serverUrl, databases);
  await ensureDatabases(start.serverUrl, databases);
  return start.say.during("Subgraphs, anew", () => startEach(start));
}

async function startEach({ serverUrl, keysFolder, policy, clock, log }: Start): Promise<RunningSubgraphs> {
  const addresses: Partial<Record<SubgraphName, string>> = {};
  const each = Object.values(subgraphs).map(async (definition): Promise<[string, RunningSubgraph<object>]> => {
    const running = await startSubgraph(definition as unknown as SubgraphDefinition<object, object>, {
      databaseUrl: databaseUrl(serverUrl, databaseNameOf(process.env, definition.name)),
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      dataKeysFile: dataKeysFileFrom(process.env, keysFolder),
      refusePlaintext: refusesPlaintext(process.env),
      addresses: addresses as Record<SubgraphName, string>,
      authenticate: authenticator(policy),
      clock,
      calendar: chinaCalendar,
      newId: randomUUID,
      log,
      noticeDays: noticeDaysFrom(process.env),
    });
    addresses[definition.name] = running.url;
    return [definition.name, running];
  });
  return Object.fromEntries(await Promise.all(each)) as unknown as RunningSubgraphs;
}

runMain(main);
