import type { Part } from "../../shared/server/part.ts";
import { receptionDayAccess } from "./reception-day.access.ts";
import { ReceptionDayEntity } from "./reception-day.entity.ts";
import { ReceptionDay1790000700000 } from "./reception-day.migration.ts";
import { ReceptionDayResolver } from "./reception-day.resolver.ts";
import { ReceptionPublishedAlready } from "./reception-day.type.ts";

/** Days on which leading posts receive petitioners, published ahead. */
export const receptionDayPart: Part = {
  access: receptionDayAccess,
  entities: [ReceptionDayEntity],
  migrations: [ReceptionDay1790000700000],
  resolvers: [ReceptionDayResolver],
  types: [ReceptionPublishedAlready],
};
