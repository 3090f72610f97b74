import { type GraphQLOutputType, getNamedType, isObjectType, isRequiredArgument } from "graphql";
import { type Place, valueOf } from "./places.ts";

/** One request with several texts at the same place, each under an alias of its own. */
export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Asks the field at `place` once for each text. */
export function questionOf({ operation, route, argument, path }: Place, texts: readonly string[]): Question {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const asked = texts.map((text, i) => {
    const opened = route.map((field, depth) => {
      const last = depth === route.length - 1;
      const required = field.args.filter((one) => isRequiredArgument(one) || (last && one === argument));
      // What finds one thing by its number or its id requires neither, and wants one.
      const given = required.length > 0 ? required : field.args.filter(({ name }) => name === "number");
      const passed = given.map((one) => {
        const name = `v${i}_${depth}_${one.name}`;
        variables[name] = last && one === argument ? valueOf(one.type, path, text) : valueOf(one.type);
        declared.push(`$${name}: ${String(one.type)}`);
        return `${one.name}: $${name}`;
      });
      return `${depth === 0 ? `a${i}: ` : ""}${field.name}${passed.length > 0 ? `(${passed.join(", ")})` : ""}`;
    });
    return opened.reduceRight((inner, head) => `${head} { ${inner} }`, "").replace("{  }", leaf(route.at(-1)!.type));
  });
  return { query: `${operation} (${declared.join(", ")}) { ${asked.join(" ")} }`, variables };
}

function leaf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  if ("problems" in named.getFields()) return "{ problems { code message } }";
  return "nodes" in named.getFields() ? "{ nodes { __typename } }" : "{ __typename }";
}
