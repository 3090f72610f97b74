import type { Part } from "../../shared/server/part.ts";
import { CourtEntity } from "./court.entity.ts";
import { Court1790000000040 } from "./court.migration.ts";
import { WrongCaseNumber } from "./court.payload.ts";

/** The directory of courts with the codes their case numbers bear. */
export const courtPart: Part = {
  entities: [CourtEntity],
  migrations: [Court1790000000040],
  types: [WrongCaseNumber],
};
