import type { Part } from "../../shared/server/part.ts";
import { courtTeamAccess } from "./court-team.access.ts";
import { CourtTeamEntity } from "./court-team.entity.ts";
import { CourtTeam1790000600400 } from "./court-team.migration.ts";
import { CourtTeamResolver } from "./court-team.resolver.ts";

/** The directory of teams that confirm quickly, guide committees and keep in touch with communities. */
export const courtTeamPart: Part = {
  access: courtTeamAccess,
  entities: [CourtTeamEntity],
  migrations: [CourtTeam1790000600400],
  resolvers: [CourtTeamResolver],
};
