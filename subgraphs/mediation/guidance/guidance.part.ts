import type { Part } from "../../shared/server/part.ts";
import { guidanceAccess } from "./guidance.access.ts";
import { Guidance1790000871001 } from "./guidance.migration.ts";
import { CaseGuidanceResolver, MediationGuidanceResolver } from "./guidance.resolver.ts";
import { MediationGuidance } from "./guidance.type.ts";

/** That a court or the police pointed an applicant to people's mediation; the case carries it. */
export const guidancePart: Part = {
  access: guidanceAccess,
  migrations: [Guidance1790000871001],
  resolvers: [MediationGuidanceResolver, CaseGuidanceResolver],
  types: [MediationGuidance],
};
