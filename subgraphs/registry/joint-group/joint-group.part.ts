import type { Part } from "../../shared/server/part.ts";
import { jointGroupAccess } from "./joint-group.access.ts";
import { JointGroupEntity } from "./joint-group.entity.ts";
import { JointGroup1790000600107 } from "./joint-group.migration.ts";
import { DispatchOrderGroupResolver, JointGroupResolver } from "./joint-group.resolver.ts";

/** Standing groups of bodies by subject. */
export const jointGroupPart: Part = {
  access: jointGroupAccess,
  entities: [JointGroupEntity],
  migrations: [JointGroup1790000600107],
  resolvers: [JointGroupResolver, DispatchOrderGroupResolver],
};
