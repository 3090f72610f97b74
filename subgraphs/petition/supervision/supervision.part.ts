import type { Part } from "../../shared/server/part.ts";
import { supervisionAccess } from "./supervision.access.ts";
import { PetitionSupervisionEntity } from "./supervision.entity.ts";
import { PetitionSupervision1790000600307 } from "./supervision.migration.ts";
import { PetitionSupervisionResolver, SupervisedPetitionResolver } from "./supervision.resolver.ts";

/** A petition office chases the unit responsible for a matter. */
export const petitionSupervisionPart: Part = {
  access: supervisionAccess,
  entities: [PetitionSupervisionEntity],
  migrations: [PetitionSupervision1790000600307],
  resolvers: [PetitionSupervisionResolver, SupervisedPetitionResolver],
};
