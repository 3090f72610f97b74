import type { Part } from "../../shared/server/part.ts";
import { trafficSittingChangeAccess } from "./traffic-sitting-change.access.ts";
import { TrafficSittingChangeEntity } from "./traffic-sitting-change.entity.ts";
import { trafficSittingChangeHandlers } from "./traffic-sitting-change.handlers.ts";
import { TrafficSittingChange1790000701303 } from "./traffic-sitting-change.migration.ts";
import { TrafficSittingChangeResolver, TrafficSittingChangesResolver } from "./traffic-sitting-change.resolver.ts";
import { SittingChangeOpen, SittingChangeTooLate } from "./traffic-sitting-change.type.ts";

/** Who cannot come to a sitting of the traffic police asks for another time. */
export const trafficSittingChangePart: Part = {
  access: trafficSittingChangeAccess,
  entities: [TrafficSittingChangeEntity],
  migrations: [TrafficSittingChange1790000701303],
  resolvers: [TrafficSittingChangeResolver, TrafficSittingChangesResolver],
  types: [SittingChangeOpen, SittingChangeTooLate],
  handlers: trafficSittingChangeHandlers,
};
