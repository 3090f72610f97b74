import type { Part } from "../../shared/server/part.ts";
import { petitionClockAccess } from "./petition-clock.access.ts";
import { PetitionClockEntity, PetitionClockTurnEntity } from "./petition-clock.entity.ts";
import {
  PetitionClock1790000000052,
  PetitionClockTurns1790000600300,
  PetitionClockVersion1790000701101,
} from "./petition-clock.migration.ts";
import { PetitionClockResolver } from "./petition-clock.resolver.ts";

/** The clocks of petitions, of those with a dispute and of those without. */
export const petitionClockPart: Part = {
  access: petitionClockAccess,
  entities: [PetitionClockEntity, PetitionClockTurnEntity],
  migrations: [PetitionClock1790000000052, PetitionClockTurns1790000600300, PetitionClockVersion1790000701101],
  resolvers: [PetitionClockResolver],
};
