import pino, { type DestinationStream, type Logger, stdSerializers } from "pino";

/** What a failed statement may say of itself: the driver's message, detail and parameters hold what people wrote. */
interface FailedStatement {
  readonly query?: string;
  readonly stack?: string;
  readonly driverError: Readonly<Record<"code" | "table" | "column" | "constraint" | "routine", string | undefined>>;
}

/**
 * The log of a part: pino's lines, where a failed statement is told by its text, its place in the code and PostgreSQL's
 * code, table, column and constraint, never by the values it was given.
 *
 * Source: domain rules D.4, 12: no personal data in a log.
 */
export const hubLog = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, serializers: { err: withoutValues } }, destination ?? pino.destination(1));

function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error) || !("driverError" in error)) return stdSerializers.err(error as Error);
  const { query, stack = "", driverError } = error as unknown as FailedStatement;
  const { code, table, column, constraint, routine } = driverError;
  const places = stack.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { type: "QueryFailedError", code, table, column, constraint, routine, query, stack: places.join("\n") };
}
