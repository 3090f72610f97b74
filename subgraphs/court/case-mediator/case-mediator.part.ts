import type { Part } from "../../shared/server/part.ts";
import { caseMediatorAccess } from "./case-mediator.access.ts";
import { CaseMediatorEntity } from "./case-mediator.entity.ts";
import { caseMediatorHandlers } from "./case-mediator.handlers.ts";
import { CaseMediator1790000600402 } from "./case-mediator.migration.ts";
import { MediatorBarResolver, ReferralMediatorResolver } from "./case-mediator.resolver.ts";

/** Who mediated in a case, so that nobody who was invited turns up in it in another part. */
export const caseMediatorPart: Part = {
  access: caseMediatorAccess,
  entities: [CaseMediatorEntity],
  migrations: [CaseMediator1790000600402],
  resolvers: [MediatorBarResolver, ReferralMediatorResolver],
  handlers: caseMediatorHandlers,
};
