import type { Client } from "pg";
import type { Chunk } from "./ledger.ts";
import { inTransaction } from "./ledger.ts";

/** A table as it is written to. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

/** The tables of a database, those another refers to before it. */
export async function tablesInOrder(client: Client): Promise<Table[]> {
  const { rows: keys } = await client.query<{ name: string; key: string[] }>(`
    SELECT c.conrelid::regclass::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS key
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace GROUP BY c.conrelid ORDER BY 1`);
  const { rows: references } = await client.query<{ name: string; target: string }>(`
    SELECT conrelid::regclass::text AS name, confrelid::regclass::text AS target
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`);
  const ordered: Table[] = [];
  const placed = new Set<string>();
  while (ordered.length < keys.length) {
    const next = keys.filter(
      ({ name }) => !placed.has(name) && references.every((one) => one.name !== name || placed.has(one.target)),
    );
    if (next.length === 0) throw new Error("Tables refer to each other in a circle.");
    for (const table of next) {
      ordered.push(table);
      placed.add(table.name);
    }
  }
  return ordered;
}

/** JSON objects of rows, by table. */
export type RowTexts = ReadonlyMap<string, readonly string[]>;

/** Writes a chunk's rows and the note that they are written, in one transaction. */
export const writeChunk = (client: Client, tables: readonly Table[], { seed, from }: Chunk, rows: RowTexts) =>
  inTransaction(client, async () => {
    // What a crash could lose is generated again: the note goes with the rows.
    await client.query("SET LOCAL synchronous_commit TO off");
    for (const table of tables) {
      const texts = rows.get(table.name);
      if (texts) await insert(client, table, texts);
    }
    await client.query(`UPDATE seeds.bulk_chunk SET written = true WHERE seed = $1 AND first = $2`, [seed, from]);
  });

/** One statement for all rows of a table. Only the row's own id may be there already; any other clash is an error. */
async function insert(client: Client, { name, key }: Table, rows: readonly string[]): Promise<void> {
  const columns = Object.keys(JSON.parse(rows[0] ?? "{}") as object)
    .map((column) => `"${column}"`)
    .join(", ");
  const ids = key.map((column) => `"${column}"`).join(", ");
  await client.query(
    `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1)
     ON CONFLICT (${ids}) DO NOTHING`,
    [`[${rows.join(",")}]`],
  );
}
