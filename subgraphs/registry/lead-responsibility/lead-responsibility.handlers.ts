import type { Handlers } from "../../shared/outbox/handlers.ts";
import { endResponsibility } from "./lead-responsibility.act.ts";
import { leadResponsibilityRepository } from "./lead-responsibility.repository.ts";

/** Whoever answers for a dispute does so until it is closed; taken up again, it is appointed anew. */
export const leadResponsibilityHandlers: Handlers = {
  "registry.DisputeClosed": async (work, { disputeId }) => {
    for (const row of await leadResponsibilityRepository(work.db).standing(disputeId))
      await endResponsibility(work, row, "ENDED", null);
  },
};
