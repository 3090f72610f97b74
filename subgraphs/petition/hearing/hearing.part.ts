import type { Part } from "../../shared/server/part.ts";
import { HearingEntity } from "./hearing.entity.ts";
import { PetitionHearing1790000600304 } from "./hearing.migration.ts";
import { HearingResolver, PetitionHearingResolver } from "./hearing.resolver.ts";

/** Hearings on hard matters. */
export const hearingPart: Part = {
  entities: [HearingEntity],
  migrations: [PetitionHearing1790000600304],
  resolvers: [HearingResolver, PetitionHearingResolver],
};
