import type { Part } from "../../shared/server/part.ts";
import { claimFactsAccess } from "./claim-facts.access.ts";
import { ClaimFactsEntity } from "./claim-facts.entity.ts";
import { ClaimFacts1790000400010 } from "./claim-facts.migration.ts";
import { ClaimFactsResolver } from "./claim-facts.resolver.ts";
import { NoClaimFacts } from "./claim-facts.type.ts";

/** Claim, appraisal and insurer of medical, traffic and labour cases. */
export const claimFactsPart: Part = {
  access: claimFactsAccess,
  entities: [ClaimFactsEntity],
  migrations: [ClaimFacts1790000400010],
  resolvers: [ClaimFactsResolver],
  types: [NoClaimFacts],
};
