import type { EntityManager } from "typeorm";

/**
 * Whoever asks for the same words waits until this transaction ends: for what is looked for first and written afterwards,
 * where no row is there yet to be locked.
 */
export const takeTurns = (db: EntityManager, words: string): Promise<unknown> =>
  db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [words]);
