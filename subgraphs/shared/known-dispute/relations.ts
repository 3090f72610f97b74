import type { EntityManager } from "typeorm";

/** Notes that these bodies have to do with the dispute, and says how many of them are new to it. */
export async function relate(
  db: EntityManager,
  disputeId: string,
  organizationIds: readonly string[],
): Promise<number> {
  const added: unknown[] = await db.query(
    `INSERT INTO dispute_relation (dispute_id, organization_id)
     SELECT $1, id FROM unnest($2::text[]) AS id ORDER BY id ON CONFLICT DO NOTHING RETURNING organization_id`,
    [disputeId, [...new Set(organizationIds)]],
  );
  return added.length;
}

/** The bodies that have to do with the dispute: those that hold it, held it, sent or received it, or joined it. */
export async function relatedBodies(db: EntityManager, disputeId: string): Promise<string[]> {
  const rows: { organization_id: string }[] = await db.query(
    `SELECT organization_id FROM dispute_relation WHERE dispute_id = $1 ORDER BY organization_id`,
    [disputeId],
  );
  return rows.map(({ organization_id }) => organization_id);
}
