import type { Part } from "../../shared/server/part.ts";
import { petitionClockAccess } from "./petition-clock.access.ts";
import { PetitionClockEntity } from "./petition-clock.entity.ts";
import { PetitionClock1790000000052 } from "./petition-clock.migration.ts";
import { PetitionClockResolver } from "./petition-clock.resolver.ts";

/** The clocks of petitions, of those with a dispute and of those without. */
export const petitionClockPart: Part = {
  access: petitionClockAccess,
  entities: [PetitionClockEntity],
  migrations: [PetitionClock1790000000052],
  resolvers: [PetitionClockResolver],
};
