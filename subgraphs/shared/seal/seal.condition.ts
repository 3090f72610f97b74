import type { EntityManager } from "typeorm";
import type { Viewer } from "../auth/viewer.ts";

/**
 * A condition that holds where the dispute is not sealed, or is open to the viewer's body; `:sealViewer` is its id. It is
 * part of the statement that reads the rows, so a sealed dispute is in no page, count, cursor or error. More than one seal
 * lies on it where one was told ahead of its turn; then all are to be open.
 *
 * Source: domain rules D.3: a sealed dispute answers like one that does not exist.
 */
export const unsealed = (disputeId: string): string =>
  `NOT EXISTS (SELECT 1 FROM dispute_seal vs WHERE vs.dispute_id = ${disputeId} AND NOT :sealViewer = ANY (vs.open_to))`;

/** Whether the viewer may know of a dispute at all, where it is found otherwise than through `visibleRows`. */
export async function isOpenTo(
  db: EntityManager,
  { organizationId }: Pick<Viewer, "organizationId">,
  disputeId: string,
): Promise<boolean> {
  return isOpenToAll(db, [organizationId ?? ""], disputeId);
}

/** Whether all these bodies may know of a dispute. */
export async function isOpenToAll(
  db: EntityManager,
  organizationIds: readonly string[],
  disputeId: string,
): Promise<boolean> {
  const sealed: unknown[] = await db.query(
    `SELECT 1 FROM dispute_seal WHERE dispute_id = $1 AND NOT $2::text[] <@ open_to`,
    [disputeId, organizationIds],
  );
  return sealed.length === 0;
}

/** A condition that holds where the dispute is not sealed at all: a sealed one is in nobody's count. */
export const countable = (disputeId: string): string =>
  `NOT EXISTS (SELECT 1 FROM dispute_seal cs WHERE cs.dispute_id = ${disputeId})`;
