import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler } from "express";
import { OperationTypeNode } from "graphql";
import type { Logger } from "pino";
import { abandon, asRequest, currentRequest, newRequest } from "../db/abandoned-reads.ts";

/** Notices when whoever asked has closed the connection before it was answered. */
export const noticeAbandoned =
  (databaseUrl: string, log: Logger): RequestHandler =>
  (_request, response, next) => {
    const request = newRequest();
    response.once("close", () => {
      if (response.writableFinished) return;
      abandon(request, databaseUrl, (error) => {
        log.warn({ err: error }, "a statement nobody waits for could not be cancelled");
      });
    });
    asRequest(request, next);
  };

/** Says of the request whether it reads: only then may it be cut. */
export const readsAreCut = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        const request = currentRequest();
        if (request) request.reads = operation?.operation === OperationTypeNode.QUERY;
        return Promise.resolve();
      },
    }),
});
