import type { EntityManager } from "typeorm";

/**
 * A condition that holds where the dispute also belongs to a division whose code begins like one of `patterns`, the name of
 * a parameter. It says whether, not how often: a dispute of three divisions is still one row.
 */
export const belongsFurther = (disputeId: string, patterns: string): string =>
  `EXISTS (SELECT 1 FROM dispute_further_division vf WHERE vf.dispute_id = ${disputeId} AND vf.division_code LIKE ANY (:${patterns}))`;

/** The divisions a dispute belongs to besides its own. */
export async function furtherDivisionsOf(db: EntityManager, disputeId: string): Promise<string[]> {
  const rows: { division_code: string }[] = await db.query(
    `SELECT division_code FROM dispute_further_division WHERE dispute_id = $1 ORDER BY division_code`,
    [disputeId],
  );
  return rows.map(({ division_code }) => division_code);
}
