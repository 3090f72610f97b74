import type { Part } from "../../shared/server/part.ts";
import { preventedEscalationAccess } from "./prevented-escalation.access.ts";
import { PreventedEscalationEntity } from "./prevented-escalation.entity.ts";
import { PreventedEscalation1790000600501 } from "./prevented-escalation.migration.ts";
import { PreventedEscalationResolver } from "./prevented-escalation.resolver.ts";

/** What mediators say mediation prevented. */
export const preventedEscalationPart: Part = {
  access: preventedEscalationAccess,
  entities: [PreventedEscalationEntity],
  migrations: [PreventedEscalation1790000600501],
  resolvers: [PreventedEscalationResolver],
};
