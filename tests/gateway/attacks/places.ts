import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { projectRoot } from "../../../subgraphs/shared/config/project-root.ts";

type Field = GraphQLField<unknown, unknown>;

/** Where a client may write a text: an argument of a field, or a field within the object it takes. */
export interface Place {
  readonly name: string;
  readonly operation: "query" | "mutation";
  /** The fields from the root to the one with the argument, each with the arguments it must have. */
  readonly route: readonly Field[];
  readonly argument: GraphQLArgument;
  /** From the argument's value to the text; empty where the argument is the text. */
  readonly path: readonly string[];
}

const NO_TEXT = new Set(["Int", "Float", "Boolean"]);

/** Values the hub's own scalars take, so that the text under test, and not its neighbour, is what is judged. */
const GOOD: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Cny: "1.00",
  Day: "2026-03-02",
  Instant: "2026-03-02T01:00:00.000Z",
  DivisionCode: "421003",
  DisputeNumber: "DS-421003-2026-000001",
  CourtCaseNumber: "(2026)鄂1003诉前调1号",
  CitizenId: "999999199001010016",
  CreditCode: "91350100M000100Y43",
};

/** Every place of the schema for a text; a new field is attacked without anybody thinking of it. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  return roots.flatMap((root) => {
    const operation = root === schema.getMutationType() ? ("mutation" as const) : ("query" as const);
    const routes = operation === "query" ? routesFrom(root) : Object.values(root.getFields()).map((field) => [field]);
    return routes.flatMap((route) =>
      route.at(-1)!.args.flatMap((argument) =>
        textsIn(argument.type).map((path) => {
          const name = [...route.map((field) => field.name), argument.name, ...path].join(".");
          return { name, operation, route, argument, path };
        }),
      ),
    );
  });
}

export const apiSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));

/** The shortest way to every field that takes arguments, once each. */
function routesFrom(root: GraphQLObjectType): Field[][] {
  const routes: Field[][] = [];
  const seen = new Set<GraphQLObjectType>([root]);
  const queue: { type: GraphQLObjectType; route: Field[] }[] = [{ type: root, route: [] }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const field of Object.values(next.type.getFields())) {
      const route = [...next.route, field];
      if (field.args.length > 0) routes.push(route);
      const named = getNamedType(field.type);
      if (!isObjectType(named) || seen.has(named)) continue;
      seen.add(named);
      queue.push({ type: named, route });
    }
  }
  return routes;
}

function textsIn(type: GraphQLInputType, inside: readonly string[] = []): string[][] {
  const named = getNamedType(type);
  if (isScalarType(named)) return NO_TEXT.has(named.name) ? [] : [[]];
  if (!isInputObjectType(named) || inside.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsIn(field.type, [...inside, named.name]).map((path) => [field.name, ...path]),
  );
}

/** A value of the type with `text` at the end of `path`, and nothing optional besides. */
export function valueOf(type: GraphQLInputType, path?: readonly string[], text?: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType, path, text)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const given = Object.values(bare.getFields()).filter(
      (field) => field.name === path?.[0] || (isNonNullType(field.type) && field.defaultValue === undefined),
    );
    return Object.fromEntries(
      given.map((field) => {
        const onPath = field.name === path?.[0];
        return [field.name, onPath ? valueOf(field.type, path.slice(1), text) : valueOf(field.type)];
      }),
    );
  }
  return path === undefined ? (GOOD[getNamedType(type).name] ?? "x") : text;
}
