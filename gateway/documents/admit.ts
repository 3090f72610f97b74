import type { IncomingMessage } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler } from "express";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../server/context.ts";
import { type TrustedDocument, type TrustedDocuments, hashOf } from "./manifest.ts";

/** Who may ask what is not registered. */
export type FreeQueries = "everybody" | "developers";

const admitted = new WeakMap<IncomingMessage, TrustedDocument>();

/** The registered document this request asks, if it asks one. */
export const documentOf = (request: IncomingMessage): TrustedDocument | undefined => admitted.get(request);

/**
 * Puts the registered document in the place of its hash, as `documentId` or as a persisted query. A hash nobody registered
 * is refused by the code clients know: they send the text then, which counts as a free query. Nothing is ever registered
 * by being sent.
 */
export const admitDocuments =
  (documents: TrustedDocuments): RequestHandler =>
  (request, response, next) => {
    // Of a GET what is executed stands in its address: a hash in its body would let that in under another's name.
    const body = request.method === "POST" ? (request.body as Record<string, unknown> | undefined) : undefined;
    const hash = hashIn(body);
    if (body === undefined || hash === undefined) {
      next();
      return;
    }
    const known = documents.get(hash);
    const text = body["query"];
    if (typeof text === "string" && hashOf(text) !== hash) {
      refuse(response, "DOCUMENT_MISMATCH", "The hash is not that of the query sent with it.");
      return;
    }
    if (!known && typeof text !== "string") {
      refuse(response, "PERSISTED_QUERY_NOT_FOUND", "No front-end has registered a document of this hash.");
      return;
    }
    if (known) admitted.set(request, known);
    const { documentId: _id, extensions, ...rest } = body;
    const { persistedQuery: _hash, ...others } = (extensions ?? {}) as Record<string, unknown>;
    request.body = { ...rest, query: known?.query ?? text, extensions: others };
    next();
  };

/** Refuses what is not registered to all but developers, where the deployment says so. */
export const refuseFreeQueries = (free: FreeQueries): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue: { viewer, client } }) {
        if (free === "developers" && client === undefined && viewer?.post !== "DEVELOPER") {
          throw new GraphQLError("Only registered documents are answered here; send the hash of one.", {
            extensions: { code: "FREE_QUERY_REFUSED", http: { status: 403 } },
          });
        }
        return Promise.resolve();
      },
    }),
});

function hashIn(body: Record<string, unknown> | undefined): string | undefined {
  const { documentId, extensions } = body ?? {};
  const { persistedQuery } = (isObject(extensions) ? extensions : {}) as { persistedQuery?: unknown };
  const hash = documentId ?? (isObject(persistedQuery) ? persistedQuery["sha256Hash"] : undefined);
  return typeof hash === "string" ? hash.replace(/^sha256:/, "") : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function refuse(response: Parameters<RequestHandler>[1], code: string, message: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code } }] });
}
