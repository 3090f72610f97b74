import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type GraphQLSchema, isEnumType, parse } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import { enumLabels } from "./enums.ts";

/** How an entity of another subgraph's answer is found here again: one call a representation, batched by a loader. */
export type ReferenceResolver = (reference: never, context: never) => unknown;

/** A class with type-graphql's decorators. */
export type ResolverClass = abstract new (...args: never[]) => object;

/** The GraphQL face of a subgraph. */
export interface SubgraphSchema {
  readonly resolvers: readonly ResolverClass[];
  /** Types no resolver returns by name: entities and the implementers of interfaces. */
  readonly types: readonly ResolverClass[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

const LABEL = "https://specs.dispute-hub.example/label/v1.0";

const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@external", "@composeDirective"])
  @link(url: "${LABEL}", import: ["@label"])
  @composeDirective(name: "@label")

"""The Chinese label of a code, for front-ends. 中文名称"""
directive @label(
  """The label. 名称"""
  zh: String!
) on ENUM_VALUE
`;

/** Turns resolver classes into a Federation 2 subgraph: the schema to serve and the SDL to commit. */
export async function buildSubgraph({
  resolvers,
  types,
  references,
}: SubgraphSchema): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const source = await buildSchema({
    resolvers: resolvers as never,
    orphanedTypes: [...types] as never,
    skipCheck: true,
    validate: false,
  });
  label(source);
  const sdl = `${HEADER}\n${printSchemaWithDirectives(source)}\n`;
  const map = createResolversMap(source) as Record<string, object>;
  for (const [type, resolve] of Object.entries(references)) {
    if (!map[type]) throw new Error(`A reference resolver for ${type}, which this subgraph does not have.`);
    map[type] = { ...map[type], __resolveReference: resolve };
  }
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]), sdl };
}

/** type-graphql has no decorator for enum values: their directives go in after the build. */
function label(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const labels = isEnumType(type) ? enumLabels.get(type.name) : undefined;
    if (!labels || !isEnumType(type)) continue;
    for (const value of type.getValues()) {
      value.extensions = { ...value.extensions, directives: { label: { zh: labels.get(value.name) } } };
    }
  }
}
