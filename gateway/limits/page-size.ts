import { GraphQLError } from "graphql";
import type { ComplexityEstimator } from "graphql-query-complexity";

/** Refuses a page nobody would answer before anybody is asked; estimates nothing. */
export const limitPages =
  (rows: number): ComplexityEstimator =>
  ({ args, node }) => {
    const first: unknown = args["first"];
    if (typeof first !== "number" || (first >= 1 && first <= rows)) return undefined;
    throw new GraphQLError(`"first" is between 1 and ${rows}.`, {
      nodes: node,
      extensions: { code: "BAD_USER_INPUT", limit: rows, actual: first, http: { status: 400 } },
    });
  };
