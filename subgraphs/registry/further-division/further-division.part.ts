import type { Part } from "../../shared/server/part.ts";
import { furtherDivisionAccess } from "./further-division.access.ts";
import { FurtherDivisionEntity } from "./further-division.entity.ts";
import { FurtherDivision1790000600102 } from "./further-division.migration.ts";
import { DisputeFurtherDivisionResolver, FurtherDivisionResolver } from "./further-division.resolver.ts";

/** Disputes that cross a boundary. */
export const furtherDivisionPart: Part = {
  access: furtherDivisionAccess,
  entities: [FurtherDivisionEntity],
  migrations: [FurtherDivision1790000600102],
  resolvers: [FurtherDivisionResolver, DisputeFurtherDivisionResolver],
};
