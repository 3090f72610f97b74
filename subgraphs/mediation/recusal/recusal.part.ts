import type { Part } from "../../shared/server/part.ts";
import { recusalAccess } from "./recusal.access.ts";
import { RecusalEntity } from "./recusal.entity.ts";
import { recusalHandlers } from "./recusal.handlers.ts";
import { Recusal1790000400001 } from "./recusal.migration.ts";
import { CaseRecusalResolver, RecusalResolver } from "./recusal.resolver.ts";
import { recusalProblems } from "./recusal.type.ts";

/** Nobody mediates with an interest of their own. */
export const recusalPart: Part = {
  access: recusalAccess,
  entities: [RecusalEntity],
  migrations: [Recusal1790000400001],
  resolvers: [RecusalResolver, CaseRecusalResolver],
  types: [...recusalProblems],
  handlers: recusalHandlers,
};
