import type { EntityManager } from "typeorm";
import type { Actor, Viewer } from "../auth/viewer.ts";

/** One line of the trail: who, when, which dispute, why, what came of it. Ids only, nothing a party said or is called. */
export interface AuditEntry {
  readonly at: Date;
  readonly actor: Actor | Viewer;
  /** The command, the event that was applied, or READ. */
  readonly action: string;
  readonly disputeId: string | null;
  readonly recordId: string | null;
  /** DONE, or the code of the refusal. */
  readonly outcome: string;
}

/** What an unmasked read of personal data is called in the trail. */
export const READ = "READ";

type Writer = Pick<EntityManager, "query">;

/**
 * Adds to the trail of this subgraph, in the caller's transaction, as its last statement: the head stays locked until it
 * commits. Where the trail cannot be written this throws, and what was to be recorded does not happen.
 */
export const appendAudit = async (db: Writer, entries: readonly AuditEntry[]): Promise<void> => {
  if (entries.length > 0) await db.query(`SELECT audit_append($1)`, [entries.map(textOf)]);
};

/** An entry as it is hashed: the order of its fields is part of the trail's format. */
const textOf = ({ at, actor, action, disputeId, recordId, outcome }: AuditEntry): string =>
  JSON.stringify({
    at: at.toISOString(),
    personId: actor.personId,
    agency: actor.agency,
    organizationId: actor.organizationId,
    post: actor.post,
    purpose: "purpose" in actor ? actor.purpose : null,
    action,
    disputeId,
    recordId,
    outcome,
  });

/** Records that personal data of these disputes was shown in full, before it is. */
export const recordReads = (db: Writer, viewer: Viewer, at: Date, disputeIds: readonly string[]): Promise<void> =>
  appendAudit(
    db,
    [...new Set(disputeIds)].map((disputeId) => ({
      at,
      actor: viewer,
      action: READ,
      disputeId,
      recordId: null,
      outcome: "DONE",
    })),
  );
