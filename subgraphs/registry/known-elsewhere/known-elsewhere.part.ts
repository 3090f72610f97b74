import type { Part } from "../../shared/server/part.ts";
import { knownElsewhereAccess } from "./known-elsewhere.access.ts";
import { KnownElsewhereInquiryEntity } from "./known-elsewhere.entity.ts";
import { KnownElsewhere1790000300005 } from "./known-elsewhere.migration.ts";
import { KnownElsewhereResolver } from "./known-elsewhere.resolver.ts";

/** Whether a quarrel is known elsewhere: yes or no. */
export const knownElsewherePart: Part = {
  access: knownElsewhereAccess,
  entities: [KnownElsewhereInquiryEntity],
  migrations: [KnownElsewhere1790000300005],
  resolvers: [KnownElsewhereResolver],
};
