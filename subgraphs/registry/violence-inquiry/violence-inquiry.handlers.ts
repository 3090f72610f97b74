import type { Handlers } from "../../shared/outbox/handlers.ts";

/** Notes which committees mediate: they need what was asked, also where another body holds the dispute. */
export const violenceInquiryHandlers: Handlers = {
  "mediation.CaseOpened": async ({ db }, { disputeId, data }) => {
    await db.query(`INSERT INTO mediating_body (dispute_id, organization_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      disputeId,
      data.committeeId,
    ]);
  },
};
