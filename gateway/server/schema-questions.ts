import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, visit } from "graphql";
import type { Post } from "../../subgraphs/shared/state-machine/posts.ts";
import type { GatewayContext } from "./context.ts";
import type { SchemaReaders } from "./door.ts";

const SCHEMA_FIELDS = new Set(["__schema", "__type"]);
const READERS = new Set<Post | undefined>(["DEVELOPER", "INTEGRATOR"]);

/** Where the deployment says so, the schema is shown to those who build on it: developers and integrators. */
export const refuseSchemaQuestions = (readers: SchemaReaders): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue: { viewer }, document }) {
        if (readers === "everybody" || READERS.has(viewer?.post)) return Promise.resolve();
        visit(document, {
          Field({ name }) {
            if (SCHEMA_FIELDS.has(name.value)) throw refusal();
          },
        });
        return Promise.resolve();
      },
    }),
});

const refusal = (): GraphQLError =>
  new GraphQLError("The schema is shown to developers and integrators.", {
    extensions: { code: "INTROSPECTION_REFUSED", http: { status: 403 } },
  });
