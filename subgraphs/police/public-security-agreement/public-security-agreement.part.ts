import type { Part } from "../../shared/server/part.ts";
import { publicSecurityAgreementAccess } from "./public-security-agreement.access.ts";
import { PublicSecurityAgreementResolver } from "./public-security-agreement.resolver.ts";
import { SignaturesMissing } from "./public-security-agreement.type.ts";

/** What the parties sign before the police, and whether it is performed. */
export const publicSecurityAgreementPart: Part = {
  access: publicSecurityAgreementAccess,
  resolvers: [PublicSecurityAgreementResolver],
  types: [SignaturesMissing],
};
