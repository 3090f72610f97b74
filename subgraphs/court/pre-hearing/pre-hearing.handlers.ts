import type { Handlers } from "../../shared/outbox/handlers.ts";
import { endOpen } from "./pre-hearing.act.ts";

export const preHearingHandlers: Handlers = {
  "court.TrialResumed": (work, { data }) => endOpen(work, data.courtReferralId, "OVERTAKEN"),
};
