import type { Part } from "../../shared/server/part.ts";
import { confirmationObjectionAccess } from "./confirmation-objection.access.ts";
import { ConfirmationObjectionEntity } from "./confirmation-objection.entity.ts";
import { ConfirmationObjection1790000600406 } from "./confirmation-objection.migration.ts";
import { ObjectedTooLate } from "./confirmation-objection.payload.ts";
import {
  ConfirmationObjectionResolver,
  JudicialConfirmationObjectionResolver,
} from "./confirmation-objection.resolver.ts";

/** Objections to a confirmation, by a party or an outsider. */
export const confirmationObjectionPart: Part = {
  access: confirmationObjectionAccess,
  entities: [ConfirmationObjectionEntity],
  migrations: [ConfirmationObjection1790000600406],
  resolvers: [ConfirmationObjectionResolver, JudicialConfirmationObjectionResolver],
  types: [ObjectedTooLate],
};
