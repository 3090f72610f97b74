import type { Part } from "../../shared/server/part.ts";
import { PetitionOfficeEntity } from "./office.entity.ts";
import { PetitionOffice1790000000050, PetitionOfficeDivision1790000701201 } from "./office.migration.ts";

/** The register of offices that number petitions of their own. */
export const officePart: Part = {
  entities: [PetitionOfficeEntity],
  migrations: [PetitionOffice1790000000050, PetitionOfficeDivision1790000701201],
};
