import type { Part } from "../../shared/server/part.ts";
import { activityAccess } from "./activity.access.ts";
import { CommitteeActivityResolver, MediatorActivityResolver } from "./activity.resolver.ts";

/** Counts of a period, of committees; of one mediator only to that mediator and the head. */
export const activityPart: Part = {
  access: activityAccess,
  resolvers: [CommitteeActivityResolver, MediatorActivityResolver],
};
