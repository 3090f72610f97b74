import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, OperationTypeNode } from "graphql";
import { decodeJwt } from "jose";
import type { DataSource } from "typeorm";
import { claimCall } from "../auth/claimed-call.ts";
import { CALL_HEADER } from "../auth/gateway-call.ts";
import { NOT_FROM_GATEWAY } from "./gateway-only.ts";

/**
 * Executes a call that changes data once, whichever replica it comes to: its id is claimed in the database they share. Where
 * nothing can be claimed nothing is executed. A read is told apart by what would be executed, not by what the body says.
 *
 * The signature was checked at the door (`gatewayOnly`); here its id is read only.
 */
export const changesOnce = (db: DataSource): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      async didResolveOperation({ operation, request }) {
        if (operation?.operation === OperationTypeNode.QUERY) return;
        const { jti } = decodeJwt(request.http?.headers.get(CALL_HEADER) ?? "");
        if (jti === undefined || !(await claimCall(db, jti))) throw repeated();
      },
    }),
});

const repeated = (): GraphQLError =>
  new GraphQLError(NOT_FROM_GATEWAY.message, {
    extensions: { ...NOT_FROM_GATEWAY.extensions, http: { status: 401 } },
  });
