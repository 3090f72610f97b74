import type { Part } from "../../shared/server/part.ts";
import { accountabilityAccess } from "./accountability.access.ts";
import { AccountabilityEntity } from "./accountability.entity.ts";
import { Accountability1790000200001 } from "./accountability.migration.ts";
import { AccountabilityResolver, DisputeAccountabilityResolver } from "./accountability.resolver.ts";
import { NoticesNotLinked } from "./accountability.type.ts";

/** The centre recommends against a body; the competent body answers. */
export const accountabilityPart: Part = {
  access: accountabilityAccess,
  entities: [AccountabilityEntity],
  migrations: [Accountability1790000200001],
  resolvers: [AccountabilityResolver, DisputeAccountabilityResolver],
  types: [NoticesNotLinked],
};
