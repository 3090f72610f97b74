import type { ApolloServerPlugin } from "@apollo/server";
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { GatewayContext } from "./context.ts";

const SCHEMA_FIELDS = new Set(["__typename", "__schema", "__type"]);

/** Without a token one may look at the schema and nothing else. */
export const refuseAnonymousData = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue, operation, document }) {
        const fragments = new Map(
          document.definitions
            .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
            .map((node) => [node.name.value, node]),
        );
        if (contextValue.viewer === null && operation && !asksSchemaOnly(operation, fragments)) {
          throw new GraphQLError("Send a token: Authorization: Bearer <token>.", {
            extensions: { code: "UNAUTHENTICATED", http: { status: 401 } },
          });
        }
        return Promise.resolve();
      },
    }),
});

/** Each fragment is looked at once, however often it is spread: looking again would double the work with each level. */
function asksSchemaOnly(
  { selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  const seen = new Set<string>();
  const only = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return SCHEMA_FIELDS.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return only(selection.selectionSet);
      const name = selection.name.value;
      const inner = seen.has(name) ? undefined : fragments.get(name)?.selectionSet;
      seen.add(name);
      return inner === undefined || only(inner);
    });
  return only(selectionSet);
}
