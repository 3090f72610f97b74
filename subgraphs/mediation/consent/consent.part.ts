import type { Part } from "../../shared/server/part.ts";
import { ConsentEntity } from "./consent.entity.ts";
import { Consent1790000000022 } from "./consent.migration.ts";
import { CaseConsentResolver, ConsentResolver } from "./consent.resolver.ts";

/** Whether the parties want mediation. */
export const consentPart: Part = {
  entities: [ConsentEntity],
  migrations: [Consent1790000000022],
  resolvers: [ConsentResolver, CaseConsentResolver],
};
