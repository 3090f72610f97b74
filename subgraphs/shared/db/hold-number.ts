import type { EntityManager } from "typeorm";
import { takeTurns } from "./turns.ts";

/**
 * Waits until nobody else is about to give this number; from here to commit whoever asks after us waits in turn, and then
 * finds it taken. `of` says whose numbers they are. Without it two could find a number free at once, and the second would
 * meet the unique index.
 */
export const holdNumber = (db: EntityManager, of: string, number: string): Promise<unknown> =>
  takeTurns(db, `${of}: ${number}`);
