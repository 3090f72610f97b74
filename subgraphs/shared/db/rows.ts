import type { EntityManager, EntityTarget, FindOptionsWhere } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";

/** What every procedure's row has: an opaque id made by the application and a version that only goes up. */
export interface VersionedRow {
  id: string;
  version: number;
}

/** The row was changed by someone else between reading and writing it. */
export class StaleRow extends Error {
  constructor(table: string, id: string) {
    super(`Row ${id} of ${table} was changed meanwhile.`);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are UUIDs; anything else names no row and never reaches the database. */
export const isId = (text: string): boolean => UUID.test(text);

/** The four things a repository does with its rows; `find` may miss, `lock` holds the row until commit. */
export interface Rows<Row extends VersionedRow> {
  find(id: string): Promise<Row | null>;
  lock(id: string): Promise<Row | null>;
  insert(row: Row): Promise<Row>;
  /** Writes every column where the version still is what was read, and raises it. Throws `StaleRow`. */
  update(row: Row): Promise<Row>;
}

/** Inserts a row; false where a unique number of another row is in the way, and nothing is written then. */
export async function insertIfFree<Row extends VersionedRow>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  row: Row,
): Promise<boolean> {
  const inserted = await db
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as QueryDeepPartialEntity<Row>)
    .orIgnore()
    .returning("id")
    .updateEntity(false)
    .execute();
  return (inserted.raw as unknown[]).length === 1;
}

/** Rows of one entity, in the caller's transaction. */
export function rowsOf<Row extends VersionedRow>(db: EntityManager, entity: EntityTarget<Row>): Rows<Row> {
  const byId = (id: string) => ({ id }) as FindOptionsWhere<Row>;
  return {
    find: async (id) => (isId(id) ? db.findOneBy(entity, byId(id)) : null),
    lock: async (id) =>
      isId(id) ? db.findOne(entity, { where: byId(id), lock: { mode: "pessimistic_write" } }) : null,
    async insert(row) {
      await db.insert(entity, row as QueryDeepPartialEntity<Row>);
      return row;
    },
    async update(row) {
      const { id, version } = row;
      const next = { ...row, version: version + 1 } as QueryDeepPartialEntity<Row>;
      const where = { id, version } as unknown as FindOptionsWhere<Row>;
      const { affected } = await db.update(entity, where, next);
      if (affected !== 1) throw new StaleRow(db.dataSource.getMetadata(entity).tableName, id);
      row.version = version + 1;
      return row;
    },
  };
}
