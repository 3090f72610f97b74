import type { Part } from "../../shared/server/part.ts";
import { statutoryRouteAccess } from "./statutory-route.access.ts";
import { StatutoryRouteEntity } from "./statutory-route.entity.ts";
import { StatutoryRoute1790000802202 } from "./statutory-route.migration.ts";
import { StatutoryRouteResolver } from "./statutory-route.resolver.ts";

/** Petitions that belong to another legal procedure. */
export const statutoryRoutePart: Part = {
  access: statutoryRouteAccess,
  entities: [StatutoryRouteEntity],
  migrations: [StatutoryRoute1790000802202],
  resolvers: [StatutoryRouteResolver],
};
