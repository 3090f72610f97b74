import type { Part } from "../../shared/server/part.ts";
import { eligibleAgreementAccess } from "./eligible-agreement.access.ts";
import { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";
import { eligibleAgreementHandlers } from "./eligible-agreement.handlers.ts";
import { EligibleAgreement1790000000043 } from "./eligible-agreement.migration.ts";
import { ConfirmableAgreementResolver } from "./eligible-agreement.resolver.ts";

/** The court's copy of agreements in effect, and their window for confirmation. */
export const eligibleAgreementPart: Part = {
  access: eligibleAgreementAccess,
  entities: [EligibleAgreementEntity],
  migrations: [EligibleAgreement1790000000043],
  resolvers: [ConfirmableAgreementResolver],
  handlers: eligibleAgreementHandlers,
};
