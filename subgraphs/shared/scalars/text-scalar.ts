import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** Checks and normalises a text, or says in one sentence what is wrong with it. */
export type ReadText = (text: string) => { readonly value: string } | { readonly wrong: string };

/** A scalar that is a text of a certain form. The message of a refusal never repeats the text itself. */
export function textScalar(name: string, description: string, read: ReadText): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const result = typeof value === "string" ? read(value) : { wrong: "it is not a text" };
    if ("value" in result) return result.value;
    throw new GraphQLError(`${name}: ${result.wrong}.`, { extensions: { code: "BAD_USER_INPUT" } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
