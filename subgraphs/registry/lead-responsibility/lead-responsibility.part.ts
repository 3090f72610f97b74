import type { Part } from "../../shared/server/part.ts";
import { leadResponsibilityAccess } from "./lead-responsibility.access.ts";
import { LeadResponsibilityEntity } from "./lead-responsibility.entity.ts";
import { leadResponsibilityHandlers } from "./lead-responsibility.handlers.ts";
import { LeadResponsibility1790000600100 } from "./lead-responsibility.migration.ts";
import {
  DisputeLeadResponsibilityResolver,
  LeadResponsibilityResolver,
  WorkListLeadResponsibilityResolver,
} from "./lead-responsibility.resolver.ts";
import { AppointedAlready } from "./lead-responsibility.type.ts";

/** A leading post answers for one dispute. */
export const leadResponsibilityPart: Part = {
  access: leadResponsibilityAccess,
  entities: [LeadResponsibilityEntity],
  migrations: [LeadResponsibility1790000600100],
  resolvers: [LeadResponsibilityResolver, DisputeLeadResponsibilityResolver, WorkListLeadResponsibilityResolver],
  types: [AppointedAlready],
  handlers: leadResponsibilityHandlers,
};
