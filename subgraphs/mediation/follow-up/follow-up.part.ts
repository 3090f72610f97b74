import type { Part } from "../../shared/server/part.ts";
import { followUpAccess } from "./follow-up.access.ts";
import { FollowUpEntity } from "./follow-up.entity.ts";
import { followUpHandlers } from "./follow-up.handlers.ts";
import { FollowUp1790000400004, FollowUpList1790000600503 } from "./follow-up.migration.ts";
import { AgreementFollowUpResolver, FollowUpResolver } from "./follow-up.resolver.ts";
import { ResultDoesNotFit } from "./follow-up.type.ts";

/** Visits after an agreement that was not performed on the spot. */
export const followUpPart: Part = {
  access: followUpAccess,
  entities: [FollowUpEntity],
  migrations: [FollowUp1790000400004, FollowUpList1790000600503],
  resolvers: [FollowUpResolver, AgreementFollowUpResolver],
  types: [ResultDoesNotFit],
  handlers: followUpHandlers,
};
