import type { Handlers } from "../../shared/outbox/handlers.ts";
import { lapseReviewStep } from "./review-step.act.ts";

/** The window of a petition that belongs to a dispute closed; those of the others turn in `clock-turning`. */
export const reviewStepHandlers: Handlers = {
  "petition.DeadlineTurned": (work, { recordId, data }) => lapseReviewStep(work, recordId, data),
};
