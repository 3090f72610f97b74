import type { Part } from "../../shared/server/part.ts";
import { centreAccess } from "./centre.access.ts";
import { HandlingCentreEntity, ResidentUnitEntity, ServiceWindowEntity } from "./centre.entity.ts";
import { Centre1790000600103 } from "./centre.migration.ts";
import { type CentreContext, centreReader } from "./centre.reader.ts";
import { HandlingCentreResolver, OrganizationCentreResolver, ResidentUnitResolver } from "./centre.resolver.ts";

/** The centre as a place: windows, and the bodies that are there. */
export const centrePart: Part = {
  access: centreAccess,
  entities: [HandlingCentreEntity, ServiceWindowEntity, ResidentUnitEntity],
  migrations: [Centre1790000600103],
  resolvers: [OrganizationCentreResolver, HandlingCentreResolver, ResidentUnitResolver],
  context: (_viewer, { db }): CentreContext => ({ centres: centreReader(db) }),
};
