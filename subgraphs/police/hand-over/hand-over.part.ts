import type { Part } from "../../shared/server/part.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { handOverHandlers } from "./hand-over.handlers.ts";
import { HandOver1790000000032 } from "./hand-over.migration.ts";
import { HandOverResolver, IncidentHandOversResolver } from "./hand-over.resolver.ts";

/** Handing the civil side to a committee, and what came of it. */
export const handOverPart: Part = {
  entities: [HandOverEntity],
  migrations: [HandOver1790000000032],
  resolvers: [HandOverResolver, IncidentHandOversResolver],
  handlers: handOverHandlers,
};
