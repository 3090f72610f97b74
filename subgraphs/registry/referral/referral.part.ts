import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import type { Part } from "../../shared/server/part.ts";
import { referralAccess } from "./referral.access.ts";
import { ReferralEntity } from "./referral.entity.ts";
import { referralHandlers } from "./referral.handlers.ts";
import { Referral1790000000014 } from "./referral.migration.ts";
import { DisputeReferralResolver, HandOverReceiptResolver, ReferralResolver } from "./referral.resolver.ts";
import { HandOverWaits, Referral } from "./referral.type.ts";

/** Hand-over and custody: one holder at any time, both receipts kept. */
export const referralPart: Part = {
  access: referralAccess,
  entities: [ReferralEntity],
  migrations: [Referral1790000000014],
  resolvers: [ReferralResolver, HandOverReceiptResolver, DisputeReferralResolver],
  types: [Referral, HandOverWaits, ...custodyProblems],
  handlers: referralHandlers,
};
