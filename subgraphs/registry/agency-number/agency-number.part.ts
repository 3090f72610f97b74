import type { Part } from "../../shared/server/part.ts";
import { agencyNumberAccess } from "./agency-number.access.ts";
import { AgencyNumber1790000600109 } from "./agency-number.migration.ts";
import { findByAgencyNumber } from "./agency-number.reader.ts";
import { type AgencyNumberContext, AgencyNumberResolver } from "./agency-number.resolver.ts";

/** A dispute found by the number an agency knows it under. */
export const agencyNumberPart: Part = {
  access: agencyNumberAccess,
  migrations: [AgencyNumber1790000600109],
  resolvers: [AgencyNumberResolver],
  context: (viewer, { db }): AgencyNumberContext => ({ findByAgencyNumber: findByAgencyNumber(db, viewer) }),
};
