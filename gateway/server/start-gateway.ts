import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type Request, type Response } from "express";
import { parse } from "graphql";
import type { Logger } from "pino";
import type { ServiceKey } from "../../subgraphs/shared/auth/service-keys.ts";
import type { Authenticate } from "../../subgraphs/shared/auth/token.ts";
import type { DemoClock } from "../../subgraphs/shared/clock/demo-clock.ts";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { viewerOf } from "../../subgraphs/shared/server/bearer.ts";
import { neutralFailure } from "../../subgraphs/shared/server/failure.ts";
import { formatError } from "../../subgraphs/shared/server/format-error.ts";
import { listen } from "../../subgraphs/shared/server/listen.ts";
import { boundInputs } from "../../subgraphs/shared/server/bounded-input.ts";
import { refuseUnstorableText } from "../../subgraphs/shared/server/storable-text.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { admitDocuments, documentOf, refuseFreeQueries } from "../documents/admit.ts";
import { limitCost } from "../limits/cost.ts";
import { limits } from "../limits/figures.ts";
import { documentLimits } from "../limits/limits.ts";
import { withLimitCode } from "../limits/refusal.ts";
import { codeListsOf } from "../self/code-lists.ts";
import { SELF, buildSelf } from "../self/self.schema.ts";
import { withoutDemo } from "../self/without-demo.ts";
import { SelfSource } from "../self/self-source.ts";
import { AgencySource, type SourceLimits, defaultLimits } from "../sources/agency-source.ts";
import { SourceLedger } from "../sources/ledger.ts";
import { SpineSource } from "../sources/spine-source.ts";
import { refuseAnonymousData } from "./anonymous.ts";
import { nameSilentSources, statusByMediaType } from "./answer.ts";
import type { GatewayContext } from "./context.ts";
import { type Door, openDoor } from "./door.ts";
import { dataHeaders, neverStored } from "./headers.ts";
import { readiness } from "./readiness.ts";
import { refuseSchemaQuestions } from "./schema-questions.ts";

/** Where and how the gateway runs. */
export interface GatewaySettings {
  readonly host: string;
  readonly port: number;
  readonly addresses: Readonly<Record<SubgraphName, string>>;
  readonly authenticate: Authenticate;
  /** What it signs its calls to the subgraphs with. */
  readonly key: ServiceKey;
  readonly log: Logger;
  readonly sourceLimits?: SourceLimits;
  /** In a demo world whose subgraphs run in this process: its clock, which may be moved. */
  readonly demoClock?: DemoClock | undefined;
  /** What the deployment decides about it; nobody is counted and nothing registered where it says nothing. */
  readonly door?: Door;
  /** Adds pages and routes of the deployment: demo issuer, playground, keys. */
  readonly furnish?: (app: Express) => void;
}

export interface RunningGateway {
  readonly url: string;
  stop(): Promise<void>;
}

const SUPERGRAPH = join(projectRoot, "schema", "supergraph.graphql");

/** Serves the committed supergraph. It never asks a subgraph for its schema, so one that is down cannot stop it. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
  const log = settings.log.child({ service: "gateway" });
  const committed = await readFile(SUPERGRAPH, "utf8");
  const supergraphSdl = settings.demoClock ? committed : withoutDemo(parse(committed));
  const self = new SelfSource((await buildSelf()).schema, codeListsOf(parse(supergraphSdl)), settings.demoClock);
  const sources = (Object.keys(settings.addresses) as SubgraphName[]).map(
    (name) =>
      new AgencySource(name, settings.addresses[name], settings.key, log, settings.sourceLimits ?? defaultLimits),
  );
  const gateway = new ApolloGateway({
    supergraphSdl,
    // Plans name the subgraphs and what is asked of each: they stay inside, in the demo world as anywhere.
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => (name === SELF ? self : sourceNamed(name, sources)) as GraphQLDataSource,
  });

  const door = settings.door ?? openDoor;
  const app = express().disable("x-powered-by").set("trust proxy", door.proxies).use(dataHeaders);
  const server = createServer(app);
  const apollo = await startApollo(gateway, server, door, log);
  app.get("/health", (_request, response) => void response.json({ alive: true }));
  app.get("/ready", async (_request, response) => {
    const subgraphs = await readiness(settings.addresses);
    const ready = Object.values(subgraphs).every(Boolean);
    response.status(ready ? 200 : 503).json({ ready, subgraphs });
  });
  settings.furnish?.(app);
  app.use(
    "/graphql",
    neverStored,
    express.json({ limit: limits.bodyBytes }),
    admitDocuments(door.documents),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(settings, door, log, req, res) }),
  );
  app.use(neutralFailure(log));
  await listen(server, settings.host, settings.port);
  return {
    url: `http://${settings.host}:${(server.address() as AddressInfo).port}`,
    async stop() {
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

/** The registry comes with the agencies that can say, while it is down, which dispute is meant. */
function sourceNamed(name: string, sources: readonly AgencySource[]): AgencySource | SpineSource {
  const source = sources.find((one) => one.name === name);
  if (!source) throw new Error(`The supergraph has a subgraph called ${name}, which has no address.`);
  return source.agency === "CENTRE"
    ? new SpineSource(
        source,
        sources.filter((one) => one !== source),
      )
    : source;
}

async function startApollo(
  gateway: ApolloGateway,
  httpServer: Server,
  door: Door,
  log: Logger,
): Promise<ApolloServer<GatewayContext>> {
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    // Where the schema is not for everybody, an error does not suggest names out of it either.
    hideSchemaDetailsFromClientErrors: door.schemaReaders === "developers",
    // Nobody registers documents by sending them.
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [...documentLimits],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(log, "GATEWAY")(withLimitCode(formatted, error, limits.tokens), error),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      refuseAnonymousData(),
      refuseSchemaQuestions(door.schemaReaders),
      refuseFreeQueries(door.freeQueries),
      refuseUnstorableText(),
      boundInputs(),
      // Last of those that refuse: what is refused for another reason is not charged for.
      limitCost(limits.cost, ({ sender, viewer }, cost) => door.rates.charge(sender, viewer !== null, cost)),
      nameSilentSources(),
      statusByMediaType(),
    ],
  });
  await apollo.start();
  return apollo;
}

async function contextOf(
  { authenticate }: GatewaySettings,
  { rates }: Door,
  log: Logger,
  request: Request,
  response: Response,
): Promise<GatewayContext> {
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  const authorization = request.get("authorization");
  const purpose = request.get("purpose-code");
  const address = request.ip ?? "";
  const viewer =
    authorization === undefined
      ? null
      : await viewerOf(authenticate, authorization, purpose, log).catch(
          // A token that is not good counts for the address it came from.
          async (error: unknown) => {
            await rates.knock(address, false);
            throw error;
          },
        );
  const sender = viewer?.personId ?? address;
  await rates.knock(sender, viewer !== null);
  return {
    viewer,
    authorization,
    purpose,
    sender,
    client: documentOf(request)?.client,
    request: randomUUID(),
    ledger: new SourceLedger(),
    signal: gone.signal,
  };
}
