import type { ClientBase } from "pg";
import { type EncryptedTable, decrypted, encrypted } from "./encrypted-table.ts";
import { type FieldCipher, markOf } from "./field-cipher.ts";

/** Rows of a batch: locked for a few milliseconds, so that a running hub does not wait. */
const BATCH = 500;

/** A table, the cipher that opens what it holds, and the id of the key that all of it is to be under. */
export interface ReEncryption {
  readonly client: ClientBase;
  readonly table: EncryptedTable;
  readonly cipher: FieldCipher;
  readonly current: string;
  readonly batch?: number;
}

/**
 * Brings every value of a table under the current key, also one that lies there in clear; each batch is a transaction, and
 * what was cut short goes on where it was. Returns how many rows were changed.
 */
export async function reEncrypt(
  work: ReEncryption,
  onBatch: (rows: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  let before: number;
  do {
    before = done;
    for (let last: string | undefined = FIRST; last !== undefined;) {
      const ids = await oneBatch(work, last);
      if (ids.length > 0) onBatch((done += ids.length));
      last = ids.at(-1);
    }
    // What was being registered while the key changed may have been written behind the pass.
  } while (done > before);
  return done;
}

const FIRST = "00000000-0000-0000-0000-000000000000";

type Row = { readonly id: string } & Readonly<Record<string, string | null>>;

async function oneBatch(
  { client, table, cipher, current, batch = BATCH }: ReEncryption,
  after: string,
): Promise<string[]> {
  const columns = Object.values(table.columns);
  const byColumn = { table: table.table, columns: Object.fromEntries(columns.map((column) => [column, column])) };
  await client.query("BEGIN");
  try {
    const { rows } = await client.query<Row>(
      `SELECT id, ${columns.join(", ")} FROM ${table.table}
       WHERE id > $2 AND (${columns.map((column) => `${column} NOT LIKE $1`).join(" OR ")})
       ORDER BY id LIMIT ${batch} FOR UPDATE`,
      [`${markOf(current)}%`, after],
    );
    const turned = rows.map((row) => ({
      id: row.id,
      ...encrypted(cipher, byColumn, row.id, decrypted(cipher, byColumn, row.id, row)),
    }));
    await client.query(
      `UPDATE ${table.table} t SET ${columns.map((column) => `${column} = n.${column}`).join(", ")}
       FROM jsonb_to_recordset($1) AS n (id uuid, ${columns.map((column) => `${column} text`).join(", ")})
       WHERE t.id = n.id`,
      [JSON.stringify(turned)],
    );
    await client.query("COMMIT");
    return rows.map(({ id }) => id);
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
