import type { Part } from "../../shared/server/part.ts";
import type { CourtContext } from "../context.ts";
import { confirmationAccess } from "./confirmation.access.ts";
import { ConfirmationEntity } from "./confirmation.entity.ts";
import { Confirmation1790000000044 } from "./confirmation.migration.ts";
import { ConfirmationResolver, DisputeConfirmationResolver } from "./confirmation.resolver.ts";
import { JudicialConfirmation } from "./confirmation.type.ts";

/** The application for confirmation as a record, and what the court does with it. */
export const confirmationPart: Part = {
  access: confirmationAccess,
  entities: [ConfirmationEntity],
  migrations: [Confirmation1790000000044],
  resolvers: [ConfirmationResolver, DisputeConfirmationResolver],
  types: [JudicialConfirmation],
  references: {
    JudicialConfirmation: ({ id }: { id: string }, { readers }: CourtContext) => readers.confirmations.byId.load(id),
  },
};
