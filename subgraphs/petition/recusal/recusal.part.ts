import type { Part } from "../../shared/server/part.ts";
import { recusalAccess } from "./recusal.access.ts";
import { PetitionRecusalEntity } from "./recusal.entity.ts";
import { PetitionRecusal1790000701203 } from "./recusal.migration.ts";
import { ownRecusalOrSeen } from "./recusal.reader.ts";
import { PetitionRecusalResolver, RecusalsOfPetitionResolver } from "./recusal.resolver.ts";
import { PetitionRecusalPending } from "./recusal.type.ts";

/** Nobody works on a petition with an interest of their own. */
export const petitionRecusalPart: Part = {
  access: recusalAccess,
  entities: [PetitionRecusalEntity],
  migrations: [PetitionRecusal1790000701203],
  resolvers: [PetitionRecusalResolver, RecusalsOfPetitionResolver],
  types: [PetitionRecusalPending],
  recordStays: ownRecusalOrSeen,
};
