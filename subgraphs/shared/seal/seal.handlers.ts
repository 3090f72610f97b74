import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { AheadHandlers, Handlers } from "../outbox/handlers.ts";

/** Keeps in step with what the registry says is sealed. A body that is sent a sealed dispute can see it from then on. */
export const sealHandlers: Handlers = {
  "registry.DisputeSealed": async ({ db }, { id, disputeId, data }: HubEvent<"registry.DisputeSealed">) => {
    await db.query(`DELETE FROM dispute_seal WHERE told_ahead_by = $1`, [id]);
    await db.query(
      `INSERT INTO dispute_seal (dispute_id, open_to) VALUES ($1, $2)
       ON CONFLICT (dispute_id) WHERE told_ahead_by IS NULL DO UPDATE SET open_to = excluded.open_to`,
      [disputeId, data.openTo],
    );
  },
  "registry.SealLifted": ({ db }, { disputeId }: HubEvent<"registry.SealLifted">) =>
    db.query(`DELETE FROM dispute_seal WHERE dispute_id = $1 AND told_ahead_by IS NULL`, [disputeId]),
  "registry.ReferralSent": ({ db }, { disputeId, data }: HubEvent<"registry.ReferralSent">) =>
    db.query(
      `UPDATE dispute_seal SET open_to = open_to || $2::text
       WHERE dispute_id = $1 AND told_ahead_by IS NULL AND NOT $2 = ANY (open_to)`,
      [disputeId, data.toOrganizationId],
    ),
};

/**
 * A seal told ahead of its turn lies beside the one of the turn, and both have to be open to whoever looks. What is still to
 * come before it, a hand-over or the lifting of an earlier seal, opens that one only.
 */
export const sealAhead: AheadHandlers = {
  "registry.DisputeSealed": ({ db }, { id, disputeId, data }) =>
    db.query(
      `INSERT INTO dispute_seal (dispute_id, open_to, told_ahead_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [disputeId, data.openTo, id],
    ),
};
