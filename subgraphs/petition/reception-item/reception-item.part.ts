import type { Part } from "../../shared/server/part.ts";
import { receptionItemAccess } from "./reception-item.access.ts";
import { ReceptionItemEntity } from "./reception-item.entity.ts";
import { ReceptionItem1790000700001 } from "./reception-item.migration.ts";
import { ReceivedPetitionResolver, ReceptionItemResolver } from "./reception-item.resolver.ts";
import { ReceptionAhead } from "./reception-item.type.ts";

/** Petitions received on reception days. */
export const receptionItemPart: Part = {
  access: receptionItemAccess,
  entities: [ReceptionItemEntity],
  migrations: [ReceptionItem1790000700001],
  resolvers: [ReceptionItemResolver, ReceivedPetitionResolver],
  types: [ReceptionAhead],
};
