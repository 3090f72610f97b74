import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import type { Part } from "../../shared/server/part.ts";
import type { CourtContext } from "../context.ts";
import { CourtDispute } from "../references/references.type.ts";
import { referencesAccess } from "../references/references.access.ts";
import { courtReferralAccess } from "./court-referral.access.ts";
import { CourtReferralEntity } from "./court-referral.entity.ts";
import { CourtReferralStatement1790000600405 } from "./court-referral-statement.migration.ts";
import { CourtReferral1790000000041, CourtReferralEnd1790000600510 } from "./court-referral.migration.ts";
import { CourtReferralResolver, DisputeCourtReferralResolver } from "./court-referral.resolver.ts";
import { CourtReferral } from "./court-referral.type.ts";

/** The complaint from its receipt to statement, withdrawal or trial. */
export const courtReferralPart: Part = {
  access: [referencesAccess, courtReferralAccess],
  entities: [CourtReferralEntity],
  migrations: [CourtReferral1790000000041, CourtReferralStatement1790000600405, CourtReferralEnd1790000600510],
  resolvers: [CourtReferralResolver, DisputeCourtReferralResolver],
  types: [CourtReferral, CourtDispute, ...custodyProblems],
  references: {
    Dispute: ({ id }: { id: string }) => ({ id }),
    CourtReferral: ({ id }: { id: string }, { readers }: CourtContext) => readers.referrals.byId.load(id),
  },
};
