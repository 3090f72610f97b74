import type { Part } from "../../shared/server/part.ts";
import { correctionAccess } from "./correction.access.ts";
import { PetitionCorrectionEntity } from "./correction.entity.ts";
import { PetitionCorrection1790000701401 } from "./correction.migration.ts";
import { PetitionCorrectionResolver } from "./correction.resolver.ts";

/** What was entered wrongly and put right. */
export const correctionPart: Part = {
  access: correctionAccess,
  entities: [PetitionCorrectionEntity],
  migrations: [PetitionCorrection1790000701401],
  resolvers: [PetitionCorrectionResolver],
};
