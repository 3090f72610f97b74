import { consentAccess, paperAccess } from "../../shared/hand-over/hand-over.access.ts";
import type { Part } from "../../shared/server/part.ts";
import { mediationReferralAccess } from "./mediation-referral.access.ts";
import { MediationReferralEntity } from "./mediation-referral.entity.ts";
import { mediationReferralHandlers } from "./mediation-referral.handlers.ts";
import {
  PetitionMediation1790000000054,
  PetitionMediationDocuments1790000000056,
} from "./mediation-referral.migration.ts";
import { MediationReferralResolver, PetitionMediationResolver } from "./mediation-referral.resolver.ts";

/** The civil matter of a petition in people's mediation, and what comes back. */
export const mediationReferralPart: Part = {
  access: [consentAccess, paperAccess, mediationReferralAccess],
  entities: [MediationReferralEntity],
  migrations: [PetitionMediation1790000000054, PetitionMediationDocuments1790000000056],
  resolvers: [MediationReferralResolver, PetitionMediationResolver],
  handlers: mediationReferralHandlers,
};
