import pino, { type DestinationStream, type Logger, stdSerializers } from "pino";
import { failedStatement } from "../errors/failed-statement.ts";

/**
 * The log of a part: pino's lines, where a failed statement is told by its text, its place in the code and PostgreSQL's
 * code, table, column and constraint, never by the values it was given.
 *
 * Source: domain rules D.4, 12: no personal data in a log.
 */
export const hubLog = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, serializers: { err: withoutValues } }, destination ?? pino.destination(1));

function withoutValues(error: unknown): unknown {
  const failed = failedStatement(error);
  if (!failed) return stdSerializers.err(error as Error);
  const { places, ...told } = failed;
  return { type: "QueryFailedError", ...told, stack: places.join("\n") };
}
