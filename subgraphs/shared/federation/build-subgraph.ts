import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type ConstDirectiveNode, type GraphQLSchema, Kind, isEnumType, parse } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import type { AccessTable } from "../access/access-rule.ts";
import { guard } from "../access/guard.ts";
import { type Access, joinAccess } from "../access/joined-access.ts";
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
  /** Whose the rows and fields are, and which posts the mutations are for. */
  readonly access: readonly AccessTable[];
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

/** A subgraph as it is served, as its SDL is committed, and the access rules it goes by. */
export interface BuiltSubgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly access: Access;
}

/** Turns resolver classes into a Federation 2 subgraph. Throws where a type, field or mutation has no access rule. */
export async function buildSubgraph({
  resolvers,
  types,
  references,
  access: tables,
}: SubgraphSchema): Promise<BuiltSubgraph> {
  const bare = await buildSchema({
    resolvers: resolvers as never,
    orphanedTypes: [...types] as never,
    skipCheck: true,
    validate: false,
  });
  label(bare);
  const access = joinAccess(tables);
  const source = guard(bare, access);
  const sdl = `${HEADER}\n${printSchemaWithDirectives(source)}\n`;
  const map = createResolversMap(source) as Record<string, object>;
  // Without one a reference would be answered with whatever it says of itself.
  for (const type of keyedTypes(sdl)) map[type] = { ...map[type], __resolveReference: () => null };
  for (const [type, resolve] of Object.entries(references)) {
    if (!map[type]) throw new Error(`A reference resolver for ${type}, which this subgraph does not have.`);
    map[type] = { ...map[type], __resolveReference: resolve };
  }
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]), sdl, access };
}

/** The entities that can be asked for by their key. */
const keyedTypes = (sdl: string): string[] =>
  parse(sdl).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(isResolvableKey) ? [node.name.value] : [],
  );

const isResolvableKey = ({ name, arguments: given = [] }: ConstDirectiveNode): boolean =>
  name.value === "key" &&
  !given.some(
    ({ name: { value: argument }, value }) => argument === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
  );

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
