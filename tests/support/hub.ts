import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { furnish } from "../../gateway/server/furnish.ts";
import { type GatewaySettings, type RunningGateway, startGateway } from "../../gateway/server/start-gateway.ts";
import { demoClock } from "../../seeds/demo-clock.ts";
import { defaultLimits } from "../../gateway/sources/agency-source.ts";
import { type RunningSubgraphs, settle } from "../../seeds/world.ts";
import { GATEWAY } from "../../subgraphs/shared/auth/gateway-call.ts";
import { type ServiceKey, ensureServiceKeys, readServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import { type WorldClock, worldClock } from "../../subgraphs/shared/clock/world.ts";
import { dropDatabases } from "../../subgraphs/shared/db/databases.ts";
import { chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { ensureDataKeys } from "../../subgraphs/shared/encryption/data-keys.ts";
import { type Refusal, isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type RunningSubgraph, startSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { type Answer, ask, signCallsTo } from "./ask.ts";
import { MORNING, copyTemplates } from "./templates.ts";
import { type Tokens, idsAsTokens, issuedTokens } from "./tokens.ts";

/** All subgraphs and the gateway on fresh databases, on a clock that can be set, with the directory. */
export interface TestHub {
  readonly running: RunningSubgraphs;
  readonly gateway: RunningGateway;
  readonly clock: WorldClock;
  readonly tokens: Tokens;
  /** Where each subgraph's database is, for a look behind the graph. */
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  /** What the gateway signs its calls with. */
  readonly key: ServiceKey;
  /** Where the services' keys lie. */
  readonly keysFolder: string;
  /** What the registry encrypts with. */
  readonly dataKeysFile: string;
  /** Asks the gateway as a fictional person; the answer as it came over HTTP. */
  ask<Data = Record<string, unknown>>(person: string, query: string, variables?: object): Promise<Answer<Data>>;
  /** Statements since the last call, by subgraph. */
  takeStatements(): Record<string, string[]>;
  /** Delivers events until nothing waits. */
  settle(): Promise<void>;
  /** Stops one subgraph, as if its agency had gone. */
  takeDown(name: keyof RunningSubgraphs): Promise<void>;
  /** Starts one that was taken down again, on the database it had. The gateway goes on looking for it where it was. */
  bringUp(name: keyof RunningSubgraphs): Promise<void>;
  /** Starts another instance of one on the same database. The gateway goes on asking the first; whoever asks for it stops it. */
  replica(name: keyof RunningSubgraphs): Promise<RunningSubgraph<object>>;
  /** Those that run now. */
  live(): RunningSubgraph<object>[];
  /** Stops everything and leaves databases and keys to whoever goes on with them. */
  leave(): Promise<void>;
  /** Stops everything; nothing is left of it. */
  stop(): Promise<void>;
}

export interface TestHubOptions {
  /** Persons' ids in place of tokens, or tokens as the demo world issues and verifies them. */
  readonly tokens?: "ids" | "real";
  /** What the gateway does otherwise than by default. */
  readonly gateway?: Partial<GatewaySettings>;
  /** Where everything writes its log; nowhere by default. */
  readonly log?: Logger;
  /** When PostgreSQL cuts a statement of a subgraph. */
  readonly statementTimeoutMs?: number;
  /** No subgraph starts on a value in clear where one is to be encrypted. */
  readonly refusePlaintext?: boolean;
  /** Databases and keys that hold something already; otherwise the directory alone and new keys. */
  readonly begin?: Beginning;
}

/** Where a hub of the tests begins. */
export interface Beginning {
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  readonly keysFolder: string;
}

const DATA_KEYS = "data-keys.json";

/** Databases with nothing but the directory, and keys of its own. */
async function emptyBeginning(): Promise<Beginning> {
  const keysFolder = await mkdtemp(join(tmpdir(), "hub-test-keys-"));
  await ensureServiceKeys(keysFolder, [...Object.keys(subgraphs), GATEWAY]);
  await ensureDataKeys(join(keysFolder, DATA_KEYS));
  return { databaseUrls: await copyTemplates(serverUrl()), keysFolder };
}

/** A busy machine is not what most tests are about; those that are say how long a source may take. */
const patient = { ...defaultLimits, timeoutMs: 20_000 };

const serverUrl = (): string => process.env["TEST_POSTGRES_URL"] ?? "";

/** Starts everything at `now` in Shanghai. */
export async function startTestHub(now = MORNING, options: TestHubOptions = {}): Promise<TestHub> {
  const clock = worldClock();
  clock.set(now);
  const tokens = options.tokens === "real" ? await issuedTokens() : idsAsTokens;
  const { authenticate } = tokens;
  const log = options.log ?? pino({ level: process.env["TEST_LOG"] ?? "silent" });
  const { databaseUrls: urls, keysFolder } = options.begin ?? (await emptyBeginning());
  const dataKeysFile = join(keysFolder, DATA_KEYS);
  const key = await readServiceKey(keysFolder, GATEWAY);
  const addresses: Record<string, string> = {};
  const statements = new Map<string, string[]>();
  const down = new Set<string>();
  const started: Record<string, RunningSubgraph<object>> = {};
  const start = async (definition: (typeof subgraphs)[SubgraphName]): Promise<RunningSubgraph<object>> => {
    const { name } = definition;
    const taken = statements.get(name) ?? [];
    statements.set(name, taken);
    const one = await startSubgraph<object, object>(definition as never, {
      databaseUrl: urls[name],
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      dataKeysFile,
      refusePlaintext: options.refusePlaintext ?? false,
      addresses: addresses as Record<SubgraphName, string>,
      authenticate,
      clock,
      calendar: chinaCalendar,
      newId: randomUUID,
      log,
      onStatement: (sql) => void taken.push(sql),
      ...(options.statementTimeoutMs ? { statementTimeoutMs: options.statementTimeoutMs } : {}),
    });
    signCallsTo(one.url, { name, key });
    return one;
  };
  const serves = (one: RunningSubgraph<object>): void => {
    addresses[one.name] = one.url;
    started[one.name] = one;
  };
  // In the order of `subgraphs`, whichever is up first.
  for (const one of await Promise.all(Object.values(subgraphs).map(start))) serves(one);
  const running = started as unknown as RunningSubgraphs;
  const live = (): RunningSubgraph<object>[] => Object.values(started).filter(({ name }) => !down.has(name));
  const gateway = await startGateway({
    host: "127.0.0.1",
    port: 0,
    addresses: addresses as Record<SubgraphName, string>,
    authenticate,
    key,
    log,
    demoClock: { now: () => clock.now(), forward: (days) => demoClock(live(), clock).forward(days) },
    furnish: furnish({ demo: tokens.demo, keysFolder }),
    sourceLimits: patient,
    ...options.gateway,
  });
  const leave = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(Object.values(started).map((one) => one.stop()));
  };
  return {
    running,
    gateway,
    clock,
    tokens,
    databaseUrls: urls,
    key,
    keysFolder,
    dataKeysFile,
    ask: async (person, query, variables = {}) =>
      ask(gateway.url, await tokens.tokenOf(gateway.url, person), query, variables),
    takeStatements() {
      const taken = Object.fromEntries([...statements].map(([name, list]) => [name, [...list]]));
      for (const list of statements.values()) list.length = 0;
      return taken;
    },
    settle: () => settle(live()),
    live,
    async takeDown(name) {
      down.add(name);
      await running[name].stop();
    },
    async bringUp(name) {
      serves(await start(subgraphs[name]));
      down.delete(name);
    },
    replica: (name) => start(subgraphs[name]),
    leave,
    async stop() {
      await leave();
      await dropDatabases(
        serverUrl(),
        Object.values(urls).map((url) => new URL(url).pathname.slice(1)),
      );
      await rm(keysFolder, { recursive: true });
    },
  };
}

/** The result of an act that must succeed; a refusal fails the test with its sentence. */
export function done<Result>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

/** The code of a refusal; fails the test where the act succeeded. */
export function refused(result: unknown): string {
  if (!isRefusal(result)) throw new Error("It was not refused.");
  return result.code;
}
