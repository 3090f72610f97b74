/** What may be told of a statement PostgreSQL refused: its message, detail and parameters hold what people wrote. */
export interface FailedStatement {
  readonly code: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;
  readonly constraint: string | undefined;
  readonly routine: string | undefined;
  /** The text of the statement, with places for its values; unknown where a bare connection was used. */
  readonly query: string | undefined;
  /** Where in the code it was made. */
  readonly places: readonly string[];
}

type Told = Readonly<Record<"code" | "table" | "column" | "constraint" | "routine", string | undefined>>;

/** The refused statement an error tells of, itself or as its cause; undefined where it tells of something else. */
export function failedStatement(error: unknown): FailedStatement | undefined {
  if (!(error instanceof Error)) return undefined;
  const told = toldBy(error);
  if (!told) return failedStatement(error.cause);
  const { code, table, column, constraint, routine } = told;
  const query = "query" in error && typeof error.query === "string" ? error.query : undefined;
  const places = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { code, table, column, constraint, routine, query, places };
}

/** TypeORM keeps the driver's error beside its own; the driver's is the one with a severity. */
function toldBy(error: Error): Told | undefined {
  if ("driverError" in error) return error.driverError as Told;
  return "severity" in error ? (error as unknown as Told) : undefined;
}

/** The same as lines for the person at the keyboard. */
export function sayFailedStatement({ code, table, column, constraint, query, places }: FailedStatement): string {
  const where = Object.entries({ code, table, column, constraint }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  );
  const statement = query === undefined ? [] : [query];
  return [`\n✗ PostgreSQL refused a statement: ${where.join(", ")}.`, ...statement, ...places].join("\n");
}
