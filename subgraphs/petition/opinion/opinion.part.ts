import type { Part } from "../../shared/server/part.ts";
import { opinionAccess } from "./opinion.access.ts";
import { OpinionEntity } from "./opinion.entity.ts";
import { PetitionOpinion1790000000055 } from "./opinion.migration.ts";
import { OpinionResolver, PetitionOpinionResolver } from "./opinion.resolver.ts";

/** The answer a petition gets. */
export const opinionPart: Part = {
  access: opinionAccess,
  entities: [OpinionEntity],
  migrations: [PetitionOpinion1790000000055],
  resolvers: [OpinionResolver, PetitionOpinionResolver],
};
