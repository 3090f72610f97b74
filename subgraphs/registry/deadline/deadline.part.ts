import type { Part } from "../../shared/server/part.ts";
import { deadlineAccess } from "./deadline.access.ts";
import { agencyClockHandlers } from "./agency-clocks.handlers.ts";
import { centreClockHandlers } from "./centre-clocks.handlers.ts";
import { DisputeDeadlineResolver, ReferralDeadlineResolver } from "./deadline.resolver.ts";

/** The centre's own clocks, and copies of the agencies'. */
export const deadlinePart: Part = {
  access: deadlineAccess,
  resolvers: [DisputeDeadlineResolver, ReferralDeadlineResolver],
  handlers: { ...centreClockHandlers, ...agencyClockHandlers },
};
