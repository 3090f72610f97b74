import type { Server } from "node:http";
import { ApolloServer, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { type SubgraphName, agencyOf } from "../state-machine/agencies.ts";
import { readsAreCut } from "./abandoned.ts";
import { boundInputs } from "./bounded-input.ts";
import { changesOnce } from "./claimed-calls.ts";
import { formatError } from "./format-error.ts";
import { refuseUnstorableText } from "./storable-text.ts";

/** The graph of a subgraph, ready to answer: what it bounds and refuses before a resolver runs, and what it says of a failure. */
export async function startApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  httpServer: Server,
  db: DataSource,
  name: SubgraphName,
  log: Logger,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatError(log, agencyOf(name)),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseUnstorableText(),
      boundInputs(),
      changesOnce(db),
      readsAreCut(),
    ],
  });
  await apollo.start();
  return apollo;
}
