import type { DataSource, EntityTarget, ObjectLiteral } from "typeorm";

/** Rows of a directory, as the operator hands them in. */
export interface DirectoryRows<Row extends ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  readonly rows: readonly Row[];
  /** What tells one entry from another; its id where nothing is said. */
  readonly key?: readonly string[];
}

/** Adds or renews entries of a directory in one transaction; entries that are not named stay. */
export const loadRows = (db: DataSource, lists: readonly DirectoryRows<ObjectLiteral>[]): Promise<void> =>
  db.transaction(async (tx) => {
    for (const { entity, rows, key = ["id"] } of lists)
      for (const row of rows) await tx.upsert(entity, { ...row }, [...key]);
  });
