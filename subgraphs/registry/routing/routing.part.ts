import type { Part } from "../../shared/server/part.ts";
import { routingAccess } from "./routing.access.ts";
import { RoutingRuleEntity } from "./routing.entity.ts";
import { Routing1790000200005 } from "./routing.migration.ts";
import { DisputeRoutingResolver, SuggestedBodyResolver } from "./routing.resolver.ts";

/** Which body handles which disputes where: a table, and what it suggests. */
export const routingPart: Part = {
  access: routingAccess,
  entities: [RoutingRuleEntity],
  migrations: [Routing1790000200005],
  resolvers: [SuggestedBodyResolver, DisputeRoutingResolver],
};
