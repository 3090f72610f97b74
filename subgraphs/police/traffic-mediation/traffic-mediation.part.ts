import type { Part } from "../../shared/server/part.ts";
import { trafficMediationAccess } from "./traffic-mediation.access.ts";
import { TrafficMediationEntity } from "./traffic-mediation.entity.ts";
import { trafficMediationHandlers } from "./traffic-mediation.handlers.ts";
import { TrafficMediation1790000600203 } from "./traffic-mediation.migration.ts";
import {
  CompensationShareResolver,
  DisputeTrafficResolver,
  TrafficMediationResolver,
} from "./traffic-mediation.resolver.ts";
import { TrafficWindowOpen, trafficProblems } from "./traffic-mediation.type.ts";

/** The traffic police's mediation on compensation: the determination, and who applies. */
export const trafficMediationPart: Part = {
  access: trafficMediationAccess,
  entities: [TrafficMediationEntity],
  migrations: [TrafficMediation1790000600203],
  resolvers: [TrafficMediationResolver, DisputeTrafficResolver, CompensationShareResolver],
  types: [...trafficProblems, TrafficWindowOpen],
  handlers: trafficMediationHandlers,
};
