import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Handlers } from "../outbox/handlers.ts";

type Changed = HubEvent<"registry.FurtherDivisionAdded" | "registry.FurtherDivisionRemoved">;

/** Keeps in step with what the registry says of the divisions a dispute belongs to. */
export const furtherDivisionHandlers: Handlers = {
  "registry.FurtherDivisionAdded": ({ db }, { disputeId, data }: Changed) =>
    db.query(
      `INSERT INTO dispute_further_division (dispute_id, division_code) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [disputeId, data.furtherDivisionCode],
    ),
  "registry.FurtherDivisionRemoved": ({ db }, { disputeId, data }: Changed) =>
    db.query(`DELETE FROM dispute_further_division WHERE dispute_id = $1 AND division_code = $2`, [
      disputeId,
      data.furtherDivisionCode,
    ]),
};
