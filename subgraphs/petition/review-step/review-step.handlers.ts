import type { Handlers } from "../../shared/outbox/handlers.ts";
import { lapseReview } from "./review.act.ts";

/** The window of a petition that belongs to a dispute closed; those of the others turn in `clock-turning`. */
export const reviewHandlers: Handlers = {
  "petition.DeadlineTurned": (work, { recordId, data }) => lapseReview(work, recordId, data),
};
