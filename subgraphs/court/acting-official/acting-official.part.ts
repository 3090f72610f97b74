import type { Part } from "../../shared/server/part.ts";
import { ActingOfficialEntity } from "./acting-official.entity.ts";
import { ActingOfficial1790000802301 } from "./acting-official.migration.ts";

/** Who acts for the court in a matter. */
export const actingOfficialPart: Part = {
  access: {},
  entities: [ActingOfficialEntity],
  migrations: [ActingOfficial1790000802301],
};
