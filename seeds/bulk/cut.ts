import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { settableClock } from "../../subgraphs/shared/clock/clock.ts";
import { databaseUrl, dropDatabases, ensureDatabases } from "../../subgraphs/shared/db/databases.ts";
import { ensureDataKeys } from "../../subgraphs/shared/encryption/data-keys.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { loadReference } from "../reference.ts";
import { tell } from "../stories/tell.ts";
import { startQuietly, subgraphNames } from "../subgraphs-on.ts";
import { type RunningSubgraphs, servicesOf } from "../world.ts";
import { askingAlways } from "./asking.ts";
import type { Pattern } from "./patterns.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Rows as a database gives them as JSON, by table. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** What one story left behind in every database. */
export interface Cut {
  readonly pattern: Pattern;
  readonly rows: Readonly<Record<SubgraphName, Tables>>;
}

/**
 * What the hub itself keeps while it works: a delivered event, a used key, a line of the trail are nothing of a dispute. Nor
 * are the fingerprints duplicates are found by: all disputes of one course would carry the same.
 */
const WORKINGS =
  /^(migrations|world|idempotency|audit_.*|outbox_.*|inbox_.*|.*_serial|.*fingerprint.*|duplicate_candidate)$/;

/**
 * Tells every story once, through the services, in databases of its own that are dropped again, and keeps the rows. So a
 * generated dispute has the rows, the columns and the timeline the services write today, and none they do not.
 */
export async function cutPatterns(
  serverUrl: string,
  prefix: string,
  patterns: readonly Pattern[],
  onCut: (done: number, of: number) => void = () => undefined,
): Promise<Cut[]> {
  const names = Object.fromEntries(subgraphNames.map((name) => [name, `${prefix}pattern_${name}`]));
  const databases = Object.values(names);
  const urls = Object.fromEntries(Object.entries(names).map(([name, one]) => [name, databaseUrl(serverUrl, one)]));
  const folder = await mkdtemp(join(tmpdir(), "hub-patterns-"));
  const dataKeysFile = join(folder, "data-keys.json");
  await ensureDataKeys(dataKeysFile);
  await dropDatabases(serverUrl, databases);
  await ensureDatabases(serverUrl, databases);
  const clock = settableClock("2026-01-01T00:00:00+08:00");
  try {
    const running = await startQuietly({
      databaseUrls: urls as Record<SubgraphName, string>,
      folder,
      dataKeysFile,
      clock,
      newIdOf: countedIds,
    });
    try {
      await loadReference(servicesOf(running));
      const tables = await emptyTables(running);
      const asked = askingAlways(running);
      const cuts: Cut[] = [];
      for (const pattern of patterns) {
        await tell(pattern.story, asked, clock);
        cuts.push({ pattern, rows: await takeRows(running, tables) });
        onCut(cuts.length, patterns.length);
      }
      return cuts;
    } finally {
      for (const one of Object.values(running)) await one.stop();
    }
  } finally {
    await dropDatabases(serverUrl, databases);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ids that count up, so that the same stories give the same ids, and their order is that of their making. */
const countedIds = (name: SubgraphName): (() => string) => {
  let made = 0;
  const head = `${subgraphNames.indexOf(name)}0000000-0000-8000-a000-`;
  return () => head + (++made).toString(16).padStart(12, "0");
};

type TableNames = Readonly<Record<SubgraphName, readonly string[]>>;

/** The tables a dispute may have rows in: all that loading the directory left empty. */
async function emptyTables(running: RunningSubgraphs): Promise<TableNames> {
  const found: Partial<Record<SubgraphName, string[]>> = {};
  for (const { name, foundations } of Object.values(running)) {
    const tables: { table: string }[] = await foundations.db.query(
      `SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    );
    const own: string[] = [];
    for (const { table } of tables.filter((one) => !WORKINGS.test(one.table)))
      if (!(await hasRows(foundations.db, table))) own.push(table);
    found[name] = own;
  }
  return found as TableNames;
}

async function hasRows(db: DataSource, table: string): Promise<boolean> {
  const found: unknown[] = await db.query(`SELECT 1 FROM "${table}" LIMIT 1`);
  return found.length > 0;
}

/** All rows of these tables, which are then emptied for the next story. */
async function takeRows(running: RunningSubgraphs, tables: TableNames): Promise<Cut["rows"]> {
  const rows: Partial<Record<SubgraphName, Tables>> = {};
  for (const { name, foundations } of Object.values(running)) {
    const own: Record<string, Row[]> = {};
    for (const table of tables[name]) {
      const found = await rowsIn(foundations.db, table);
      if (found.length > 0) own[table] = found;
    }
    rows[name] = own;
    const list = tables[name].map((table) => `"${table}"`).join(", ");
    if (list !== "") await foundations.db.query(`TRUNCATE ${list} CASCADE`);
  }
  return rows as Record<SubgraphName, Tables>;
}

/** In the order of writing where the table keeps one, without the columns the database fills in itself. */
async function rowsIn(db: DataSource, table: string): Promise<Row[]> {
  const generated: { column: string }[] = await db.query(
    `SELECT column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND (is_identity = 'YES' OR is_generated = 'ALWAYS')`,
    [table],
  );
  const own = generated.map(({ column }) => column);
  const order = own.length > 0 ? own.map((column) => `t."${column}"`).join(", ") : "t::text";
  const found: { row: Record<string, unknown> }[] = await db.transaction(async (tx) => {
    await tx.query(`SET LOCAL timezone TO 'UTC'`);
    return tx.query(`SELECT row_to_json(t) AS row FROM "${table}" t ORDER BY ${order}`);
  });
  return found.map(({ row }) => Object.fromEntries(Object.entries(row).filter(([column]) => !own.includes(column))));
}
