import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Handlers } from "../outbox/handlers.ts";

/** Keeps in step with what the registry says is sealed. A body that is sent a sealed dispute can see it from then on. */
export const sealHandlers: Handlers = {
  "registry.DisputeSealed": ({ db }, { disputeId, data }: HubEvent<"registry.DisputeSealed">) =>
    db.query(
      `INSERT INTO dispute_seal (dispute_id, open_to) VALUES ($1, $2)
       ON CONFLICT (dispute_id) DO UPDATE SET open_to = excluded.open_to`,
      [disputeId, data.openTo],
    ),
  "registry.SealLifted": ({ db }, { disputeId }: HubEvent<"registry.SealLifted">) =>
    db.query(`DELETE FROM dispute_seal WHERE dispute_id = $1`, [disputeId]),
  "registry.ReferralSent": ({ db }, { disputeId, data }: HubEvent<"registry.ReferralSent">) =>
    db.query(`UPDATE dispute_seal SET open_to = open_to || $2::text WHERE dispute_id = $1 AND NOT $2 = ANY (open_to)`, [
      disputeId,
      data.toOrganizationId,
    ]),
};
