import type { Part } from "../../shared/server/part.ts";
import { PublicSecurityAgreementResolver } from "./public-security-agreement.resolver.ts";
import { SignaturesMissing } from "./public-security-agreement.type.ts";

/** What the parties sign before the police, and whether it is performed. */
export const publicSecurityAgreementPart: Part = {
  resolvers: [PublicSecurityAgreementResolver],
  types: [SignaturesMissing],
};
