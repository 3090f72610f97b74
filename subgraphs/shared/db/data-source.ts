import { DataSource, type EntityTarget, type Logger, type MigrationInterface, type ObjectLiteral } from "typeorm";
import { watchStatements } from "./abandoned-reads.ts";
import { SnakeCase } from "./naming.ts";

/**
 * A statement that takes longer than this is cut by PostgreSQL itself, whoever is still waiting for it; a read that nobody
 * waits for is cancelled before (`abandoned-reads.ts`). A transaction nobody goes on with is ended after twice that.
 */
const STATEMENT_TIMEOUT_MS = 10_000;
const POOL_SIZE = 8;
/** How long a request waits for a free connection; longer only makes the queue longer. */
const CONNECTION_TIMEOUT_MS = 10_000;

export interface DatabaseSettings {
  readonly url: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly applicationName: string;
  /** Told of every statement; tests count with it. */
  readonly onStatement?: ((sql: string) => void) | undefined;
  readonly statementTimeoutMs?: number | undefined;
}

/** Connects to a subgraph's database and brings its tables up to date. Throws what `pg` throws. */
export async function openDatabase({
  url,
  entities,
  migrations,
  applicationName,
  onStatement,
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
}: DatabaseSettings): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    url,
    applicationName,
    entities: [...entities] as Exclude<EntityTarget<ObjectLiteral>, object & { type: ObjectLiteral }>[] as never,
    migrations: [...migrations],
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeCase(),
    synchronize: false,
    logging: onStatement ? ["query"] : false,
    ...(onStatement ? { logger: listener(onStatement) } : {}),
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECTION_TIMEOUT_MS,
    extra: { statement_timeout: statementTimeoutMs, idle_in_transaction_session_timeout: 2 * statementTimeoutMs },
  });
  await source.initialize();
  watchStatements(source);
  try {
    await source.runMigrations();
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}

const nothing = (): void => undefined;

const listener = (onStatement: (sql: string) => void): Logger => ({
  logQuery: (sql) => {
    onStatement(sql);
  },
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
});
