import type { Part } from "../../shared/server/part.ts";
import { jointHandlingAccess } from "./joint-handling.access.ts";
import { DispatchOrderEntity } from "./joint-handling.entity.ts";
import { DispatchOrder1790000000015 } from "./joint-handling.migration.ts";
import { DisputeJointHandlingResolver, JointHandlingResolver } from "./joint-handling.resolver.ts";

/** Several bodies called together for one dispute. */
export const jointHandlingPart: Part = {
  access: jointHandlingAccess,
  entities: [DispatchOrderEntity],
  migrations: [DispatchOrder1790000000015],
  resolvers: [JointHandlingResolver, DisputeJointHandlingResolver],
};
