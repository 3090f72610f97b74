import type { Part } from "../../shared/server/part.ts";
import { KnownApplicationEntity } from "./known-application.entity.ts";
import { knownApplicationHandlers } from "./known-application.handlers.ts";
import { KnownApplication1790000871002 } from "./known-application.migration.ts";

/** The police's copy of what the committees announce of applications. */
export const knownApplicationPart: Part = {
  entities: [KnownApplicationEntity],
  migrations: [KnownApplication1790000871002],
  handlers: knownApplicationHandlers,
};
