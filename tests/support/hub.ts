import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { loadReference } from "../../seeds/reference.ts";
import { personNamed } from "../../seeds/people.ts";
import { ensureServiceKeys } from "../../subgraphs/shared/auth/service-keys.ts";
import type { Authenticate } from "../../subgraphs/shared/auth/token.ts";
import { type SettableClock, settableClock } from "../../subgraphs/shared/clock/clock.ts";
import { dropDatabases } from "../../subgraphs/shared/db/databases.ts";
import { chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { type RunningSubgraph, startSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphDefinition } from "../../subgraphs/shared/server/subgraph.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { copyTemplates } from "./templates.ts";

type Subgraphs = typeof subgraphs;
type ServicesOf<Definition> = Definition extends SubgraphDefinition<infer Services, infer _Context> ? Services : never;
type Running = { readonly [Name in keyof Subgraphs]: RunningSubgraph<ServicesOf<Subgraphs[Name]>> };

/** All subgraphs on fresh databases, on a clock that can be set, with the directory loaded. */
export interface TestHub {
  readonly running: Running;
  readonly clock: SettableClock;
  /** Statements since the last call, by subgraph. */
  takeStatements(): Record<string, string[]>;
  /** Delivers events until nothing waits. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** In tests a token is a person's id: `Bearer centre-clerk`. The real ones are tested at the gateway. */
const authenticate: Authenticate = (authorization) =>
  Promise.resolve(personNamed((authorization ?? "").replace("Bearer ", "")));

const serverUrl = (): string => process.env["TEST_POSTGRES_URL"] ?? "";

/** Starts them at `now` in Shanghai. */
export async function startTestHub(now = "2026-03-02T09:00:00+08:00"): Promise<TestHub> {
  const clock = settableClock(now);
  const keysFolder = await mkdtemp(join(tmpdir(), "hub-test-keys-"));
  await ensureServiceKeys(keysFolder, Object.keys(subgraphs));
  const urls = await copyTemplates(serverUrl());
  const addresses: Record<string, string> = {};
  const statements = new Map<string, string[]>();
  const running: Partial<Record<SubgraphName, RunningSubgraph<object>>> = {};
  for (const definition of Object.values(subgraphs)) {
    const { name } = definition;
    statements.set(name, []);
    const one = await startSubgraph(definition as never, {
      databaseUrl: urls[name],
      host: "127.0.0.1",
      port: 0,
      keysFolder,
      addresses: addresses as never,
      authenticate,
      clock,
      calendar: chinaCalendar,
      newId: randomUUID,
      log: pino({ level: process.env["TEST_LOG"] ?? "silent" }),
      onStatement: (sql) => void statements.get(name)?.push(sql),
    });
    addresses[name] = one.url;
    running[name] = one;
  }
  const all = running as unknown as Running;
  await loadReference({ registry: all.registry.services, mediation: all.mediation.services });
  const each = Object.values(all) as RunningSubgraph<object>[];
  return {
    running: all,
    clock,
    takeStatements() {
      const taken = Object.fromEntries([...statements].map(([name, list]) => [name, [...list]]));
      for (const list of statements.values()) list.length = 0;
      return taken;
    },
    async settle() {
      for (let moved = 1; moved > 0;) {
        moved = 0;
        for (const { relay } of each) moved += await relay.drain();
      }
    },
    async stop() {
      await Promise.all(each.map((one) => one.stop()));
      await dropDatabases(
        serverUrl(),
        Object.values(urls).map((url) => new URL(url).pathname.slice(1)),
      );
      await rm(keysFolder, { recursive: true });
    },
  };
}
