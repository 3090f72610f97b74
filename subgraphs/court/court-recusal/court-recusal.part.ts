import type { Part } from "../../shared/server/part.ts";
import { courtRecusalAccess } from "./court-recusal.access.ts";
import { CourtRecusalEntity } from "./court-recusal.entity.ts";
import { CourtRecusal1790000802302 } from "./court-recusal.migration.ts";
import {
  ConfirmationRecusalResolver,
  CourtRecusalResolver,
  ReferralRecusalResolver,
} from "./court-recusal.resolver.ts";
import { CourtRecusalDecidedBefore, keptOut } from "./court-recusal.type.ts";

/** Nobody decides for a court with an interest of their own. */
export const courtRecusalPart: Part = {
  access: courtRecusalAccess,
  entities: [CourtRecusalEntity],
  migrations: [CourtRecusal1790000802302],
  resolvers: [CourtRecusalResolver, ReferralRecusalResolver, ConfirmationRecusalResolver],
  types: [...keptOut, CourtRecusalDecidedBefore],
};
