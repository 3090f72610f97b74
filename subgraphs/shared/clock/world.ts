import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";
import { type Clock, type SettableClock, offsetClock, settableClock } from "./clock.ts";

/** How far the demo world has been told; null where there is none. */
export type WorldState = "TELLING" | "TOLD" | null;

/** The date of this database's world: how far its clock is from the machine's, and whether its stories are told. */
export interface World {
  readonly clockOffsetMs: number;
  readonly state: WorldState;
}

/** Reads the world of a database; the machine's own time where nothing was set. */
export async function readWorld(db: DataSource): Promise<World> {
  const [row]: { clock_offset_ms: string; state: WorldState }[] = await db.query(
    `SELECT clock_offset_ms, state FROM world`,
  );
  return { clockOffsetMs: Number(row?.clock_offset_ms ?? 0), state: row?.state ?? null };
}

export async function writeWorld(db: DataSource, { clockOffsetMs, state }: World): Promise<void> {
  await db.query(
    `INSERT INTO world (clock_offset_ms, state) VALUES ($1, $2)
     ON CONFLICT (one) DO UPDATE SET clock_offset_ms = excluded.clock_offset_ms, state = excluded.state`,
    [clockOffsetMs, state],
  );
}

/** The hub's clock in a demo world: it stands where a story sets it, and afterwards runs on from a date of its own. */
export interface WorldClock extends SettableClock {
  /** Runs at the machine's pace, this many milliseconds away from it. */
  run(offsetMs: number): void;
}

/** Runs with the machine until told otherwise. */
export function worldClock(): WorldClock {
  let clock: Clock = offsetClock(() => 0);
  return {
    now: () => clock.now(),
    today: () => clock.today(),
    set: (instant) => void (clock = settableClock(instant)),
    run: (offsetMs) => void (clock = offsetClock(() => offsetMs)),
  };
}

export class World1790000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE world (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        clock_offset_ms bigint NOT NULL,
        state text
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE world`);
  }
}
