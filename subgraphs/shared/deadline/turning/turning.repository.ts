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

/** A clock whose turn has come, locked until commit. */
export interface Claimed extends TurningClock {
  readonly id: string;
  readonly disputeId: string;
  readonly recordId: string;
  readonly code: ClockCode;
  /** The day on which it turned; before today where nobody looked that day. */
  readonly turnedOn: Day;
}

/**
 * Takes the clock whose turn came first, passing over what another process holds. Only an agency's own clocks: a copy
 * does not turn. Notice is given `notice` days ahead, for short clocks half their way.
 */
export async function claimNext(
  db: EntityManager,
  agency: Agency,
  { today, now }: Moment,
  notice: number,
  passedOver: readonly string[],
): Promise<Claimed | undefined> {
  const [claimed]: Claimed[] = await db.query(NEXT, [agency, today, now, notice, passedOver]);
  return claimed;
}

/** Writes down, in the transaction that announces it, for which due date a clock has turned. */
export async function markTurned(db: EntityManager, { id, dueOn, soonFor }: Claimed): Promise<void> {
  const column = soonFor === dueOn ? "over_for" : "soon_for";
  await db.query(`UPDATE deadline SET ${column} = due_on WHERE id = $1`, [id]);
}

const SOON_DAY = `d.due_on - least($4::integer, (d.due_on - d.triggered_on) / 2)`;
const GIVES_NOTICE = `d.soon_for IS DISTINCT FROM d.due_on`;
/** Hours end within a day, days with it. */
const NEXT_DAY = `CASE WHEN ${GIVES_NOTICE} THEN ${SOON_DAY} ELSE d.due_on + (d.due_at IS NULL)::integer END`;

// All conditions are on the locked row itself, so that one another process has just turned is looked at again.
const NEXT = `
  SELECT d.id, d.dispute_id AS "disputeId", d.record_id AS "recordId", d.code, d.kind, d.due_on::text AS "dueOn",
         d.soon_for::text AS "soonFor", greatest(${NEXT_DAY}, d.triggered_on)::text AS "turnedOn"
  FROM deadline d
  WHERE d.source = $1 AND d.status = 'RUNNING' AND d.over_for IS DISTINCT FROM d.due_on
    AND d.due_on <= $2::date + $4::integer AND d.id <> ALL ($5::uuid[])
    AND ${NEXT_DAY} <= $2::date AND (${GIVES_NOTICE} OR d.due_at IS NULL OR d.due_at < $3)
  ORDER BY ${NEXT_DAY}, d.id LIMIT 1
  FOR UPDATE SKIP LOCKED`;
