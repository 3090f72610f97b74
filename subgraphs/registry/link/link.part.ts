import type { Part } from "../../shared/server/part.ts";
import { linkAccess } from "./link.access.ts";
import { DisputeLinkEntity } from "./link.entity.ts";
import { DisputeLink1790000300003 } from "./link.migration.ts";
import { DisputeLinkResolver, LinkedDisputeResolver } from "./link.resolver.ts";
import { LinkInTheWay } from "./link.type.ts";

/** Two registrations of one quarrel, linked and unlinked without touching either. */
export const linkPart: Part = {
  access: linkAccess,
  entities: [DisputeLinkEntity],
  migrations: [DisputeLink1790000300003],
  resolvers: [DisputeLinkResolver, LinkedDisputeResolver],
  types: [LinkInTheWay],
};
