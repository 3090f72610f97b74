import type { Part } from "../../shared/server/part.ts";
import { KnownAgreementEntity } from "./known-agreement.entity.ts";
import { knownAgreementHandlers } from "./known-agreement.handlers.ts";
import { KnownAgreement1790000000030 } from "./known-agreement.migration.ts";

/** The police's copy of what the committees announce of their agreements. */
export const knownAgreementPart: Part = {
  entities: [KnownAgreementEntity],
  migrations: [KnownAgreement1790000000030],
  handlers: knownAgreementHandlers,
};
