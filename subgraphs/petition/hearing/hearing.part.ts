import type { Part } from "../../shared/server/part.ts";
import { hearingAccess } from "./hearing.access.ts";
import { HearingEntity } from "./hearing.entity.ts";
import { PetitionHearing1790000600304 } from "./hearing.migration.ts";
import { HearingResolver, PetitionHearingResolver } from "./hearing.resolver.ts";
import { PetitionHearingOpen } from "./hearing.type.ts";

/** Hearings on hard matters. */
export const hearingPart: Part = {
  access: hearingAccess,
  entities: [HearingEntity],
  migrations: [PetitionHearing1790000600304],
  resolvers: [HearingResolver, PetitionHearingResolver],
  types: [PetitionHearingOpen],
};
