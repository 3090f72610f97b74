import type { Part } from "../../shared/server/part.ts";
import { responsibilityAccess } from "./responsibility.access.ts";
import { ResponsibilityEntity } from "./responsibility.entity.ts";
import { PetitionResponsibility1790000600306 } from "./responsibility.migration.ts";
import { PetitionResponsibilityResolver, ResponsibilityResolver } from "./responsibility.resolver.ts";

/** Who is in charge of a matter: units and posts. */
export const responsibilityPart: Part = {
  access: responsibilityAccess,
  entities: [ResponsibilityEntity],
  migrations: [PetitionResponsibility1790000600306],
  resolvers: [ResponsibilityResolver, PetitionResponsibilityResolver],
};
