import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** What may be too much of in one request. */
export type Limited = "TOKENS" | "DEPTH" | "ALIASES" | "DIRECTIVES" | "ROOT_FIELDS" | "COST";

const SUFFIX = "_LIMIT_EXCEEDED";
const MORE_TOKENS = "Syntax Error: Document contains more that ";

/** Too much of something: says of what, how much is allowed, and how much it was where that is known. */
export const tooMuch = (what: Limited, limit: number, actual?: number): GraphQLError =>
  new GraphQLError(sentence(what, limit, actual), {
    extensions: { code: what + SUFFIX, limit, ...(actual === undefined ? {} : { actual }), http: { status: 400 } },
  });

export const isTooMuch = (code: unknown): boolean => typeof code === "string" && code.endsWith(SUFFIX);

/**
 * Gives a refusal its code back. The server calls everything found in validation by one code and everything found in
 * parsing by another, and the parser says in words only that it stopped counting tokens.
 */
export function withLimitCode(formatted: GraphQLFormattedError, error: unknown, tokens: number): GraphQLFormattedError {
  if (formatted.message.startsWith(MORE_TOKENS)) return asFormatted(tooMuch("TOKENS", tokens));
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return original instanceof GraphQLError && isTooMuch(original.extensions["code"]) ? asFormatted(original) : formatted;
}

function asFormatted({ message, extensions }: GraphQLError): GraphQLFormattedError {
  const { http: _http, ...kept } = extensions;
  return { message, extensions: kept };
}

function sentence(what: Limited, limit: number, actual: number | undefined): string {
  const found = actual === undefined ? "" : `, this one has ${actual}`;
  switch (what) {
    case "TOKENS":
      return `A document has no more than ${limit} tokens${found}.`;
    case "DEPTH":
      return `Fields stand no more than ${limit} deep${actual === undefined ? "" : `, here ${actual}`}.`;
    case "ALIASES":
      return `An operation has no more than ${limit} aliases${found}.`;
    case "DIRECTIVES":
      return `An operation has no more than ${limit} directives${found}.`;
    case "ROOT_FIELDS":
      return `An operation has no more than ${limit} fields of its own${found}.`;
    case "COST":
      return `An answer has no more than ${limit} objects by estimate${found}: ask for smaller pages or fewer lists.`;
  }
}
