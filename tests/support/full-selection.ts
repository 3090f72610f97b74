import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLObjectType,
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));

/** Edges say what nodes say; a page's end says nothing of another agency. */
const REPEATED = ["edges", "pageInfo", "totalCount"];

/**
 * Every field of a type that can be asked without an argument, and of the types it leads to, as deep as `depth`; no type
 * inside itself. Made from the schema, so that a new field is asked for without anybody thinking of it.
 */
export function fullSelection(typeName: string, depth: number): string {
  return selection(schema.getType(typeName) as GraphQLObjectType, depth, []);
}

function selection(type: GraphQLObjectType, depth: number, path: readonly string[]): string {
  const within = [...path, type.name];
  const fields = Object.values(type.getFields())
    .filter(({ name, args }) => !REPEATED.includes(name) && !args.some(isRequiredArgument))
    .flatMap((field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [field.name];
      if (!isObjectType(target) || within.includes(target.name) || depth === 0) return [];
      const inner = selection(target, depth - 1, within);
      return inner === "{ __typename }" ? [] : [`${field.name} ${inner}`];
    });
  return `{ ${["__typename", ...fields].join(" ")} }`;
}
