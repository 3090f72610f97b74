import type { ApolloServerPlugin } from "@apollo/server";
import { isTooMuch } from "../limits/refusal.ts";
import type { GatewayContext } from "./context.ts";

const LEGACY = "application/json";
const CURRENT = "application/graphql-response+json";

/** Says in every answer with a gap which sources did not answer, whether the query asked for `sources` or not. */
export const nameSilentSources = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const silent = contextValue.ledger
          .list()
          .filter(({ status }) => status !== "ANSWERED" && status !== "NOT_ASKED");
        if (response.body.kind === "single" && silent.length > 0) {
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, sources: silent };
        }
        return Promise.resolve();
      },
    }),
});

/**
 * GraphQL over HTTP: a well-formed GraphQL answer in the older media type is 200, whatever it says; the newer one carries
 * the status. A request that is no GraphQL at all, one without a valid token, and one that asks for too much keep theirs.
 */
export const statusByMediaType = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const accept = request.http?.headers.get("accept") ?? LEGACY;
        const codes =
          response.body.kind === "single"
            ? (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.["code"])
            : [];
        const keeps = codes.some((code) => code === "BAD_REQUEST" || code === "UNAUTHENTICATED" || isTooMuch(code));
        if (!accept.includes(CURRENT) && response.http.status === 400 && !keeps) response.http.status = 200;
        return Promise.resolve();
      },
    }),
});
