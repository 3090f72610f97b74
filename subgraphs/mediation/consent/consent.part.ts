import type { Part } from "../../shared/server/part.ts";
import { consentAccess } from "./consent.access.ts";
import { ConsentEntity } from "./consent.entity.ts";
import { Consent1790000000022, ConsentOnline1790000400000 } from "./consent.migration.ts";
import { consentProblems } from "./consent.problems.ts";
import { CaseConsentResolver, ConsentResolver, PartyConsentResolver } from "./consent.resolver.ts";

/** Whether the parties want mediation. */
export const consentPart: Part = {
  access: consentAccess,
  entities: [ConsentEntity],
  migrations: [Consent1790000000022, ConsentOnline1790000400000],
  resolvers: [ConsentResolver, CaseConsentResolver, PartyConsentResolver],
  types: [...consentProblems],
};
