import type { Part } from "../../shared/server/part.ts";
import { officerRecusalAccess } from "./officer-recusal.access.ts";
import { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import { officerRecusalHandlers } from "./officer-recusal.handlers.ts";
import { OfficerInCharge1790000701300, OfficerRecusal1790000701301 } from "./officer-recusal.migration.ts";
import {
  MediationRecusalResolver,
  OfficerRecusalResolver,
  TrafficRecusalResolver,
} from "./officer-recusal.resolver.ts";
import { officerRecusalProblems } from "./officer-recusal.type.ts";

/** No officer mediates with an interest of its own. */
export const officerRecusalPart: Part = {
  access: officerRecusalAccess,
  entities: [OfficerRecusalEntity],
  migrations: [OfficerInCharge1790000701300, OfficerRecusal1790000701301],
  resolvers: [OfficerRecusalResolver, MediationRecusalResolver, TrafficRecusalResolver],
  types: [...officerRecusalProblems],
  handlers: officerRecusalHandlers,
};
