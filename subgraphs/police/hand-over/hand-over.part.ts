import { consentAccess, paperAccess } from "../../shared/hand-over/hand-over.access.ts";
import type { Part } from "../../shared/server/part.ts";
import { handOverAccess } from "./hand-over.access.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { handOverHandlers } from "./hand-over.handlers.ts";
import { HandOver1790000000032 } from "./hand-over.migration.ts";
import { HandOverResolver, IncidentHandOversResolver } from "./hand-over.resolver.ts";

/** Handing the civil side to a committee, and what came of it. */
export const handOverPart: Part = {
  access: [consentAccess, paperAccess, handOverAccess],
  entities: [HandOverEntity],
  migrations: [HandOver1790000000032],
  resolvers: [HandOverResolver, IncidentHandOversResolver],
  handlers: handOverHandlers,
};
