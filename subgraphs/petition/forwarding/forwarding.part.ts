import type { Part } from "../../shared/server/part.ts";
import { forwardingAccess } from "./forwarding.access.ts";
import { ForwardingEntity } from "./forwarding.entity.ts";
import { forwardingHandlers } from "./forwarding.handlers.ts";
import { PetitionForwarding1790000000053 } from "./forwarding.migration.ts";
import { ObjectionTooLate } from "./forwarding.payload.ts";
import { ForwardingResolver, PetitionForwardingResolver } from "./forwarding.resolver.ts";

/** How a petition reaches the body that answers it. */
export const forwardingPart: Part = {
  access: forwardingAccess,
  entities: [ForwardingEntity],
  migrations: [PetitionForwarding1790000000053],
  resolvers: [ForwardingResolver, PetitionForwardingResolver],
  types: [ObjectionTooLate],
  handlers: forwardingHandlers,
};
