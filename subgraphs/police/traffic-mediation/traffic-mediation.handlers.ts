import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { startTrafficClock } from "./traffic-mediation.act.ts";
import { trafficMediationRepository } from "./traffic-mediation.repository.ts";

/** People's mediation came to nothing: three more days to apply to the traffic police (art. 86). */
export const trafficMediationHandlers: Handlers = {
  "mediation.CaseTerminated": async (work, { disputeId, occurredAt }) => {
    const on = dayOf(new Date(occurredAt));
    for (const open of await trafficMediationRepository(work.db).lockNotApplied(disputeId))
      await startTrafficClock(work, open, { code: "TRAFFIC_AFTER_PM", on });
  },
};
