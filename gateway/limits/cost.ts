import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { GraphQLError, getNamedType, getNullableType, getVariableValues, isLeafType, isListType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import type { GatewayContext } from "../server/context.ts";
import { limits } from "./figures.ts";
import { limitPages } from "./page-size.ts";
import { tooMuch } from "./refusal.ts";

type Asked = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/** Every object counts one, a page as many as are asked for, another list a usual length; plain values are free. */
export const objects: ComplexityEstimator = ({ field, args, type, childComplexity }) => {
  const named = getNamedType(field.type);
  if (named.name.startsWith("__") || isLeafType(named)) return 0;
  const first: unknown = args["first"];
  if (typeof first === "number") return 1 + first * childComplexity;
  const list = isListType(getNullableType(field.type)) && !type.name.endsWith("Connection");
  return (list ? limits.listLength : 1) * (1 + childComplexity);
};

/**
 * Estimates what a request costs, refuses what costs too much before any agency is asked, and says in every answer what
 * it was. `charge` may refuse as well: it takes the cost from what the sender has left.
 */
export const limitCost = (
  limit: number,
  charge: (context: GatewayContext, cost: number) => Promise<void>,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart() {
    let requested: number | undefined;
    return Promise.resolve({
      async didResolveOperation(asked) {
        requested = costOf(asked);
        if (requested === undefined) return;
        if (requested > limit) throw tooMuch("COST", limit, requested);
        await charge(asked.contextValue, requested);
      },
      willSendResponse({ response: { body } }) {
        if (requested !== undefined && body.kind === "single")
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit } };
        return Promise.resolve();
      },
    });
  },
});

/** Undefined where the variables do not fit: then nothing is executed, and the executor says what is wrong with them. */
function costOf({ schema, document, operation, request }: Asked): number | undefined {
  if (!operation) return undefined;
  const variables = request.variables ?? {};
  const query = {
    ...document,
    definitions: document.definitions.filter((one) => !("operation" in one) || one === operation),
  };
  try {
    return getComplexity({ schema, query, variables, estimators: [limitPages(limits.pageRows), objects] });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions["code"] !== undefined) throw error;
    if (error.message.startsWith("Query exceeds the maximum allowed number of nodes"))
      throw tooMuch("COST", limits.cost);
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
}
