import type { Part } from "../../shared/server/part.ts";
import { publicSecuritySittingAccess } from "./public-security-sitting.access.ts";
import { PublicSecuritySittingEntity } from "./public-security-sitting.entity.ts";
import { PublicSecuritySitting1790000600201 } from "./public-security-sitting.migration.ts";
import { PublicSecuritySittingResolver, SittingGuardianResolver } from "./public-security-sitting.resolver.ts";
import { sittingProblems } from "./public-security-sitting.type.ts";

/** The sittings of mediation by the police. */
export const publicSecuritySittingPart: Part = {
  access: publicSecuritySittingAccess,
  entities: [PublicSecuritySittingEntity],
  migrations: [PublicSecuritySitting1790000600201],
  resolvers: [PublicSecuritySittingResolver, SittingGuardianResolver],
  types: [...sittingProblems],
};
