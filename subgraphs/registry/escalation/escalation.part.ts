import type { Part } from "../../shared/server/part.ts";
import { escalationAccess } from "./escalation.access.ts";
import { EscalationEntity } from "./escalation.entity.ts";
import { escalationHandlers } from "./escalation.handlers.ts";
import { Escalation1790000100002 } from "./escalation.migration.ts";
import { EscalationResolver, ReferralEscalationResolver } from "./escalation.resolver.ts";

/** Silence escalates: what nobody signed for in time is told to the centre. */
export const escalationPart: Part = {
  access: escalationAccess,
  entities: [EscalationEntity],
  migrations: [Escalation1790000100002],
  resolvers: [ReferralEscalationResolver, EscalationResolver],
  handlers: escalationHandlers,
};
