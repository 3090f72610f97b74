import type { Part } from "../../shared/server/part.ts";
import { leadershipDecisionAccess } from "./leadership-decision.access.ts";
import { LeadershipDecisionEntity } from "./leadership-decision.entity.ts";
import { LeadershipDecision1790000802201 } from "./leadership-decision.migration.ts";
import { LeadershipDecisionResolver, ReportedPetitionResolver } from "./leadership-decision.resolver.ts";

/** What an office puts to the party committee and government of its level. */
export const leadershipDecisionPart: Part = {
  access: leadershipDecisionAccess,
  entities: [LeadershipDecisionEntity],
  migrations: [LeadershipDecision1790000802201],
  resolvers: [LeadershipDecisionResolver, ReportedPetitionResolver],
};
