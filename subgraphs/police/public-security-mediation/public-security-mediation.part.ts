import type { Part } from "../../shared/server/part.ts";
import { publicSecurityMediationAccess } from "./public-security-mediation.access.ts";
import { PublicSecurityMediationEntity } from "./public-security-mediation.entity.ts";
import { PublicSecurityMediation1790000600200 } from "./public-security-mediation.migration.ts";
import { IncidentMediationResolver, PublicSecurityMediationResolver } from "./public-security-mediation.resolver.ts";
import { MediatedBefore } from "./public-security-mediation.type.ts";

/** Mediation held by the police themselves. */
export const publicSecurityMediationPart: Part = {
  access: publicSecurityMediationAccess,
  entities: [PublicSecurityMediationEntity],
  migrations: [PublicSecurityMediation1790000600200],
  resolvers: [PublicSecurityMediationResolver, IncidentMediationResolver],
  types: [MediatedBefore],
};
