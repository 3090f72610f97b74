import type { Part } from "../../shared/server/part.ts";
import { supervisionAccess } from "./supervision.access.ts";
import { SupervisionNoticeEntity } from "./supervision.entity.ts";
import { Supervision1790000200000 } from "./supervision.migration.ts";
import { DisputeSupervisionResolver, SupervisionResolver } from "./supervision.resolver.ts";
import { supervisionProblems } from "./supervision.type.ts";

/** The centre chases a body over a late or stuck dispute. */
export const supervisionPart: Part = {
  access: supervisionAccess,
  entities: [SupervisionNoticeEntity],
  migrations: [Supervision1790000200000],
  resolvers: [SupervisionResolver, DisputeSupervisionResolver],
  types: supervisionProblems,
};
