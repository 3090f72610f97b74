import type { EntityManager } from "typeorm";
import type { ClockCode } from "../../shared/deadline/clocks.ts";

/**
 * The clocks over a dispute that somebody still owes an act for. Windows are rights, which nobody owes; the clocks of an
 * outside body are shown and not enforced here.
 */
export async function openDuties(db: EntityManager, disputeId: string): Promise<ClockCode[]> {
  const rows: { code: ClockCode }[] = await db.query(
    `SELECT DISTINCT d.code FROM deadline d
     WHERE d.dispute_id = $1 AND d.status IN ('RUNNING', 'SUSPENDED') AND d.kind <> 'WINDOW'
       AND NOT EXISTS (SELECT 1 FROM outside_referral o WHERE o.id::text = d.record_id)
     ORDER BY d.code`,
    [disputeId],
  );
  return rows.map(({ code }) => code);
}
