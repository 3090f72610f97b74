import type { Part } from "../../shared/server/part.ts";
import { enforcementAccess } from "./enforcement.access.ts";
import { EnforcementEntity } from "./enforcement.entity.ts";
import { Enforcement1790000600407 } from "./enforcement.migration.ts";
import { EnforcementTooLate } from "./enforcement.payload.ts";
import { ConfirmationEnforcementResolver, EnforcementResolver } from "./enforcement.resolver.ts";

/** Confirmed agreements in default that a party has enforced. */
export const enforcementPart: Part = {
  access: enforcementAccess,
  entities: [EnforcementEntity],
  migrations: [Enforcement1790000600407],
  resolvers: [EnforcementResolver, ConfirmationEnforcementResolver],
  types: [EnforcementTooLate],
};
