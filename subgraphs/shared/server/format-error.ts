import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Agency } from "../state-machine/agencies.ts";

/**
 * What leaves a subgraph: an error made for the client as it is, anything unexpected as a neutral sentence with
 * its source and a reference under which the log has the rest. An error that names its source or a reference was made neutral before.
 */
export const formatError =
  (log: Logger, source: Agency | "GATEWAY") =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations: _locations, extensions, ...rest } = formatted;
    const { stacktrace: _stacktrace, serviceName: _serviceName, ...kept } = extensions ?? {};
    const cause = unwrapResolverError(error);
    const neutral = "source" in kept || "reference" in kept;
    if (neutral || (cause instanceof GraphQLError && kept["code"] !== "INTERNAL_SERVER_ERROR"))
      return { ...rest, message: withoutInput(rest.message), extensions: kept };
    const reference = randomUUID();
    log.error({ err: cause, reference, path: formatted.path }, "unexpected failure");
    return {
      message: "Something went wrong here; quote the reference when you ask about it.",
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR", source, reference },
    };
  };

/** What GraphQL says of a wrong value, without the value: that may be a whole party, on its way into a front-end's log. */
function withoutInput(message: string): string {
  const [, head, value, reason] = /^(Variable "\$\w+" got) invalid value ([^]*); ([^]*)$/.exec(message) ?? [];
  if (head === undefined || value === undefined || reason === undefined) return withoutRepeated(message);
  const where = / at "[\w.[\]]+"$/.exec(value)?.[0] ?? "";
  return `${head} an invalid value${where}; ${withoutRepeated(reason)}`;
}

/** Enums, numbers and moments repeat what they were sent, whether it came as a variable or stands in the document. */
const withoutRepeated = (reason: string): string =>
  reason
    .replace(/\bValue "[^]*" does not exist in ("\w+" enum)/, "The value does not exist in $1")
    .replace(/(cannot represent [\w -]*value): [^]*$/, "$1.")
    .replace(/(cannot represent (?:an invalid date-time-string|non string or Date type)) [^]*$/, "$1.");
