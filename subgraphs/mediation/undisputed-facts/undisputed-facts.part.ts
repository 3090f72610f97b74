import { consentAccess } from "../../shared/hand-over/hand-over.access.ts";
import type { Part } from "../../shared/server/part.ts";
import { undisputedFactsAccess } from "./undisputed-facts.access.ts";
import { UndisputedFactsEntity } from "./undisputed-facts.entity.ts";
import { UndisputedFacts1790000802401 } from "./undisputed-facts.migration.ts";
import { UndisputedFactsResolver } from "./undisputed-facts.resolver.ts";

/** What stays undisputed where mediation failed. */
export const undisputedFactsPart: Part = {
  access: [consentAccess, undisputedFactsAccess],
  entities: [UndisputedFactsEntity],
  migrations: [UndisputedFacts1790000802401],
  resolvers: [UndisputedFactsResolver],
};
