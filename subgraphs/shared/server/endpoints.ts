import type { ApolloServer, BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type Request } from "express";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { subscribersOf } from "../../../schema/events/subscriptions.ts";
import type { ServiceKey, TrustedKey } from "../auth/service-keys.ts";
import { eventReceiver } from "../outbox/receiver.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { noticeAbandoned } from "./abandoned.ts";
import { neutralFailure } from "./failure.ts";
import type { Foundations } from "./foundations.ts";
import { gatewayOnly, keepBody } from "./gateway-only.ts";

const BODY_LIMIT = "1mb";

/** What the endpoints of a subgraph stand on. */
interface Behind<Context extends BaseContext> {
  readonly name: SubgraphName;
  readonly databaseUrl: string;
  readonly foundations: Foundations;
  readonly key: ServiceKey;
  readonly trusted: TrustedKey;
  readonly apollo: ApolloServer<Context>;
  /** Who asks, and what the resolvers are given for it. */
  readonly contextOf: (request: Request) => Promise<Context>;
  readonly log: Logger;
}

/**
 * What a subgraph answers over HTTP: whether it is alive and ready, the events of the others, and the graph, which is the
 * gateway's alone to ask.
 */
export function endpoints<Context extends BaseContext>(behind: Behind<Context>): Express {
  const { name, databaseUrl, key, trusted, apollo, contextOf, log } = behind;
  const { db, unitOfWork, clock } = behind.foundations;
  const app = express().disable("x-powered-by");
  app.get("/health", (_request, response) => void response.json({ service: name, alive: true }));
  app.get("/ready", async (_request, response) => {
    const ready = await answers(db);
    response.status(ready ? 200 : 503).json({ service: name, ready });
  });
  app.use(eventReceiver({ subgraph: name, key, trusted, subscribersOf, unitOfWork, clock, log }));
  app.use(
    "/graphql",
    express.json({ limit: BODY_LIMIT, verify: keepBody }),
    gatewayOnly(name, trusted),
    noticeAbandoned(databaseUrl, log),
    expressMiddleware(apollo, { context: ({ req }) => contextOf(req) }),
  );
  app.use(neutralFailure(log));
  return app;
}

const answers = (db: DataSource): Promise<boolean> =>
  db.query("SELECT 1").then(
    () => true,
    () => false,
  );
