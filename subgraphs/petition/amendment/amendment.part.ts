import type { Part } from "../../shared/server/part.ts";
import { amendmentAccess } from "./amendment.access.ts";
import { PetitionAmendmentEntity } from "./amendment.entity.ts";
import { PetitionAmendment1790000701401 } from "./amendment.migration.ts";
import { PetitionAmendmentResolver } from "./amendment.resolver.ts";

/** What was entered wrongly and put right. */
export const amendmentPart: Part = {
  access: amendmentAccess,
  entities: [PetitionAmendmentEntity],
  migrations: [PetitionAmendment1790000701401],
  resolvers: [PetitionAmendmentResolver],
};
