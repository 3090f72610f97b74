import type { Part } from "../../shared/server/part.ts";
import { workListAccess } from "./work-list.access.ts";
import { PetitionWorkList1790000600308, PetitionsToSendOn1790000802203 } from "./work-list.migration.ts";
import { ForwardedPetitionResolver, PetitionWorkListResolver } from "./work-list.resolver.ts";

/** What a petition office opens in the morning. */
export const petitionWorkListPart: Part = {
  access: workListAccess,
  migrations: [PetitionWorkList1790000600308, PetitionsToSendOn1790000802203],
  resolvers: [PetitionWorkListResolver, ForwardedPetitionResolver],
};
