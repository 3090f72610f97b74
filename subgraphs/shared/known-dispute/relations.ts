import type { EntityManager } from "typeorm";

/** Notes that these bodies have to do with the dispute; noting it twice changes nothing. */
export async function relate(db: EntityManager, disputeId: string, organizationIds: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO dispute_relation (dispute_id, organization_id)
     SELECT $1, id FROM unnest($2::text[]) AS id ORDER BY id ON CONFLICT DO NOTHING`,
    [disputeId, [...new Set(organizationIds)]],
  );
}
