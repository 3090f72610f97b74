import { type AddressInfo } from "node:net";
import { createServer } from "node:http";
import type { BaseContext } from "@apollo/server";
import type { Request } from "express";
import type { Logger } from "pino";
import { subscribersOf } from "../../../schema/events/subscriptions.ts";
import { readServiceKey, trustedKeysIn } from "../auth/service-keys.ts";
import { postMayAct } from "../access/post-may-act.ts";
import type { Authenticate } from "../auth/token.ts";
import type { Clock } from "../clock/clock.ts";
import { openDatabase } from "../db/data-source.ts";
import { UnitOfWork } from "../db/unit-of-work.ts";
import type { Calendar } from "../deadline/calendar.ts";
import { NOTICE_DAYS } from "../deadline/turning/turning.rules.ts";
import { Turning } from "../deadline/turning/turning.service.ts";
import { assertEncrypted, assertOpens } from "../encryption/encrypted-table.ts";
import { fieldCipher, noCipher } from "../encryption/field-cipher.ts";
import { type BuiltSubgraph, buildSubgraph } from "../federation/build-subgraph.ts";
import { routerOf } from "../outbox/handlers.ts";
import { Outbox } from "../outbox/outbox.ts";
import { DeliveryQueue } from "../outbox/queue.ts";
import { Relay } from "../outbox/relay.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { viewerOf } from "./bearer.ts";
import { endpoints } from "./endpoints.ts";
import { clientRequestOf } from "./gateway-only.ts";
import { listen } from "./listen.ts";
import { type Part, join } from "./part.ts";
import { startApollo } from "./start-apollo.ts";
import type { Foundations, SubgraphDefinition } from "./subgraph.ts";

/** Where and how a subgraph runs. */
export interface SubgraphSettings {
  readonly databaseUrl: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly keysFolder: string;
  /** What a subgraph with encrypted columns opens them with; without it none is written or read. */
  readonly dataKeysFile?: string;
  /** Neither starts on a value in clear where one is to be encrypted, nor shows one. */
  readonly refusePlaintext?: boolean;
  readonly addresses: Readonly<Record<SubgraphName, string>>;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly newId: () => string;
  readonly log: Logger;
  readonly onStatement?: (sql: string) => void;
  /** How many days ahead a clock says that it is due soon. */
  readonly noticeDays?: number;
  /** When PostgreSQL cuts a statement of its own accord. */
  readonly statementTimeoutMs?: number;
}

/** A subgraph that listens. */
export interface RunningSubgraph<Services extends object> {
  readonly name: SubgraphName;
  readonly url: string;
  readonly services: Services;
  readonly foundations: Foundations;
  /** Delivers nothing until it is started, or drained by hand: stories and tests do. */
  readonly relay: Relay;
  /** Turns no clock until it is started, or run by hand. */
  readonly turning: Turning;
  /** Starts what works in the background: delivering, and turning clocks. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, and listens for queries and events. Throws what stands in the way. */
export async function startSubgraph<Services extends object, Context extends BaseContext>(
  definition: SubgraphDefinition<Services, Context>,
  settings: SubgraphSettings,
): Promise<RunningSubgraph<Services>> {
  const { name, onEvery } = definition;
  const joined = join(definition.parts);
  const {
    entities,
    migrations,
    encrypted,
    handlers,
    ahead,
    turning: apart,
    cutOvers,
    recordStays,
    context: partsContext,
  } = joined;
  const events = routerOf(handlers, ahead, onEvery);
  const { databaseUrl, keysFolder, clock, calendar, newId } = settings;
  const log = settings.log.child({ service: name });
  const { schema, access } = await graphOf(definition.parts);
  const [key, trusted] = [await readServiceKey(keysFolder, name), trustedKeysIn(keysFolder)];
  const cipher =
    encrypted.length > 0 && settings.dataKeysFile ? fieldCipher(settings.dataKeysFile, settings) : noCipher;
  const db = await openDatabase({
    url: databaseUrl,
    entities,
    migrations,
    applicationName: name,
    onStatement: settings.onStatement,
    statementTimeoutMs: settings.statementTimeoutMs,
  });

  if (settings.dataKeysFile) await assertOpens(db, cipher, encrypted, settings.dataKeysFile);
  if (settings.refusePlaintext) await assertEncrypted(db, encrypted);

  const queue = new DeliveryQueue(databaseUrl, (error) => {
    log.error({ err: error }, "delivery queue");
  });
  await queue.start();
  const outbox = new Outbox(name, subscribersOf, queue);
  const unitOfWork = new UnitOfWork({
    ...{ db, clock, calendar, newId, key, cipher, outbox },
    router: events,
    postMayAct: postMayAct(access),
    recordStays,
  });
  const relay = new Relay({ db, queue, key, trusted, addresses: settings.addresses, log });
  const turning = new Turning({
    subgraph: name,
    unitOfWork,
    clock,
    noticeDays: settings.noticeDays ?? NOTICE_DAYS,
    log,
    apart,
    cutOvers,
  });
  const foundations: Foundations = { db, unitOfWork, clock, calendar, cipher };
  const services = definition.services(foundations);

  const server = createServer();
  const apollo = await startApollo<Context>(schema, server, db, name, log);
  const contextOf = async (request: Request): Promise<Context> => {
    const bearer = request.get("authorization");
    const viewer = await viewerOf(settings.authenticate, bearer, request.get("purpose-code"), log);
    const own = definition.context(viewer, services, foundations, clientRequestOf(request));
    return { ...partsContext(viewer, foundations), ...own };
  };
  server.on("request", endpoints({ apollo, contextOf, name, databaseUrl, foundations, key, trusted, log }));

  await listen(server, settings.host, settings.port);
  return {
    name,
    url: `http://${settings.host}:${(server.address() as AddressInfo).port}`,
    services,
    foundations,
    relay,
    turning,
    async start() {
      await relay.start();
      await queue.everyMinute("turn", () => turning.run());
    },
    stop: once(async () => {
      await apollo.stop();
      await queue.stop();
      await db.destroy();
    }),
  };
}

const graphs = new WeakMap<readonly Part[], Promise<BuiltSubgraph>>();

/** The graph of some parts. It does not depend on where it runs: replicas in one process share it. */
function graphOf(parts: readonly Part[]): Promise<BuiltSubgraph> {
  const graph = graphs.get(parts) ?? buildSubgraph(join(parts));
  graphs.set(parts, graph);
  return graph;
}

/** Stopping twice is stopping once. */
const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};
