import type { Part } from "../../shared/server/part.ts";
import type { RegistryContext } from "../context.ts";
import { disputeAccess } from "./dispute.access.ts";
import { DisputeEntity } from "./dispute.entity.ts";
import { disputeHandlers } from "./dispute.handlers.ts";
import { Dispute1790000000010 } from "./dispute.migration.ts";
import { disputeByName } from "./dispute.reader.ts";
import { DisputeResolver } from "./dispute.resolver.ts";
import { Dispute } from "./dispute.type.ts";

/** The spine: the dispute's row, its table, its queries. */
export const disputePart: Part = {
  access: disputeAccess,
  entities: [DisputeEntity],
  migrations: [Dispute1790000000010],
  resolvers: [DisputeResolver],
  types: [Dispute],
  references: {
    Dispute: ({ id, number }: { id: string; number?: string }, { readers }: RegistryContext) =>
      disputeByName(readers, number === undefined ? { id } : { number }),
  },
  handlers: disputeHandlers,
};
