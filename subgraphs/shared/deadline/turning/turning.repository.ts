import type { EntityManager } from "typeorm";
import type { Agency } from "../../state-machine/agencies.ts";
import type { ClockCode } from "../clocks.ts";
import type { Day } from "../day.ts";
import type { TurningClock } from "./turning.rules.ts";

/** Now, as the clock of the hub says it. */
export interface Moment {
  readonly today: Day;
  readonly now: Date;
}

/** A table of clocks that turn; all have the columns a turn is found by. */
export interface TurningTable {
  readonly name: "deadline" | "petition_clock" | "guidance_clock";
  /** Where a row, called `d`, finds its dispute, if it has one, and its record. */
  readonly disputeId: string;
  readonly recordId: string;
  /** Which rows turn here, as a condition on `d`. */
  readonly own: string;
}

/** An agency's own clocks over disputes: a copy of another's does not turn. */
export const deadlinesOf = (agency: Agency): TurningTable => ({
  name: "deadline",
  disputeId: "d.dispute_id",
  recordId: "d.record_id",
  own: `d.source = '${agency}'`,
});

/** A clock whose turn has come, locked until commit. */
export interface Claimed extends TurningClock {
  readonly id: string;
  readonly disputeId: string | null;
  readonly recordId: string;
  readonly code: ClockCode;
  /** The day on which it turned; before today where nobody looked that day. */
  readonly turnedOn: Day;
}

/**
 * Takes the clock of a table whose turn came first, passing over what another process holds. Notice is given `notice`
 * days ahead, for short clocks half their way.
 */
export async function claimNext(
  db: EntityManager,
  table: TurningTable,
  { today, now }: Moment,
  notice: number,
  passedOver: readonly string[],
): Promise<Claimed | undefined> {
  const [claimed]: Claimed[] = await db.query(nextOf(table), [today, now, notice, passedOver]);
  return claimed;
}

/** Writes down, in the transaction that announces it, for which due date a clock has turned. */
export async function markTurned(
  db: EntityManager,
  { name }: TurningTable,
  { id, dueOn, soonFor }: Claimed,
): Promise<void> {
  const column = soonFor === dueOn ? "over_for" : "soon_for";
  await db.query(`UPDATE ${name} SET ${column} = due_on WHERE id = $1`, [id]);
}

const SOON_DAY = `d.due_on - least($3::integer, (d.due_on - d.triggered_on) / 2)`;
const GIVES_NOTICE = `d.soon_for IS DISTINCT FROM d.due_on`;
/** Hours end within a day, days with it. */
const NEXT_DAY = `CASE WHEN ${GIVES_NOTICE} THEN ${SOON_DAY} ELSE d.due_on + (d.due_at IS NULL)::integer END`;

// All conditions are on the locked row itself, so that one another process has just turned is looked at again.
const nextOf = ({ name, disputeId, recordId, own }: TurningTable): string => `
  SELECT d.id, ${disputeId} AS "disputeId", ${recordId} AS "recordId", d.code, d.kind, d.due_on::text AS "dueOn",
         d.soon_for::text AS "soonFor", greatest(${NEXT_DAY}, d.triggered_on)::text AS "turnedOn"
  FROM ${name} d
  WHERE ${own} AND d.status = 'RUNNING' AND d.over_for IS DISTINCT FROM d.due_on
    AND d.due_on <= $1::date + $3::integer AND d.id <> ALL ($4::uuid[])
    AND ${NEXT_DAY} <= $1::date AND (${GIVES_NOTICE} OR d.due_at IS NULL OR d.due_at < $2)
  ORDER BY ${NEXT_DAY}, d.id LIMIT 1
  FOR UPDATE SKIP LOCKED`;
