import type { Part } from "../../shared/server/part.ts";
import { screeningAccess } from "./screening.access.ts";
import { ScreeningRoundEntity, ScreeningScheduleEntity } from "./screening.entity.ts";
import { Screening1790000300007 } from "./screening.migration.ts";
import { ScreeningResolver } from "./screening.resolver.ts";

/** Looking for disputes early, by level and place. */
export const screeningPart: Part = {
  access: screeningAccess,
  entities: [ScreeningScheduleEntity, ScreeningRoundEntity],
  migrations: [Screening1790000300007],
  resolvers: [ScreeningResolver],
};
