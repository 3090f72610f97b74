import type { DataSource } from "typeorm";
import { Stop } from "../errors/stop.ts";
import { type Cell, type Ciphertext, type FieldCipher, markOf } from "./field-cipher.ts";

/** Which columns of a table are encrypted: the database's names by those of the row. */
export interface EncryptedTable<Property extends string = string> {
  readonly table: string;
  readonly columns: Readonly<Record<Property, string>>;
}

type Clear<Property extends string> = Readonly<Record<Property, string | null>>;

/** The encrypted columns of a row, null where there is nothing to encrypt. */
export const encrypted = <Property extends string, Row extends Clear<Property>>(
  cipher: FieldCipher,
  table: EncryptedTable<Property>,
  id: string,
  row: Row,
): { [P in Property]: Ciphertext | Extract<Row[P], null> } =>
  eachColumn(table, id, row, (cell, value) => cipher.encrypt(cell, value)) as never;

/** The same columns in clear. */
export const decrypted = <Property extends string, Row extends Clear<Property>>(
  cipher: FieldCipher,
  table: EncryptedTable<Property>,
  id: string,
  row: Row,
): { [P in Property]: string | Extract<Row[P], null> } =>
  eachColumn(table, id, row, (cell, value) => cipher.decrypt(cell, value)) as never;

const eachColumn = <Property extends string>(
  { table, columns }: EncryptedTable<Property>,
  id: string,
  row: Clear<Property>,
  turn: (cell: Cell, value: string) => string,
): object =>
  Object.fromEntries(
    (Object.entries(columns) as [Property, string][]).map(([property, column]) => {
      const value = row[property];
      return [property, value === null ? null : turn({ table, column, id }, value)];
    }),
  );

/** Opens one value of each column. Throws `Stop`, and ends the connection, where the keys are not those of this database. */
export async function assertOpens(
  db: DataSource,
  cipher: FieldCipher,
  tables: readonly EncryptedTable[],
  file: string,
): Promise<void> {
  for (const { table, columns } of tables) {
    for (const column of Object.values(columns)) {
      const [row]: { id: string; value: string }[] = await db.query(
        `SELECT id, ${column} AS value FROM ${table} WHERE ${column} LIKE $1 LIMIT 1`,
        [`${markOf()}%`],
      );
      try {
        if (row) cipher.decrypt({ table, column, id: row.id }, row.value);
      } catch (error) {
        await db.destroy();
        throw new Stop(`The data keys in ${file} are not those of this database: ${(error as Error).message}`);
      }
    }
  }
}

/** As SQL: some column of a row holds a value in clear. A migration has an index of those rows, which is empty as a rule. */
export const inClear = ({ columns }: EncryptedTable): string =>
  Object.values(columns)
    .map((column) => `${column} NOT LIKE '${markOf()}%'`)
    .join(" OR ");

/** Throws `Stop`, and ends the connection, where a value lies in clear that is to be encrypted. Names columns, never a value. */
export async function assertEncrypted(db: DataSource, tables: readonly EncryptedTable[]): Promise<void> {
  for (const table of tables) {
    const names = Object.values(table.columns);
    const each = names.map((column) => `${column} NOT LIKE '${markOf()}%' AS ${column}`).join(", ");
    const [found]: Readonly<Record<string, boolean | null>>[] = await db.query(
      `SELECT ${each} FROM ${table.table} WHERE ${inClear(table)} LIMIT 1`,
    );
    if (!found) continue;
    await db.destroy();
    const open = names.filter((column) => found[column]).map((column) => `${table.table}.${column}`);
    throw new Stop(
      `A value lies in clear in ${open.join(", ")}: "npm run data-keys -- encrypt" encrypts them; REFUSE_PLAINTEXT=false starts without.`,
    );
  }
}
