import type { Part } from "../../shared/server/part.ts";
import { outsideReferralAccess } from "./outside-referral.access.ts";
import { OutsideReferralEntity } from "./outside-referral.entity.ts";
import { outsideReferralHandlers } from "./outside-referral.handlers.ts";
import { OutsideReferral1790000300004 } from "./outside-referral.migration.ts";
import { DisputeOutsideReferralResolver, OutsideReferralResolver } from "./outside-referral.resolver.ts";
import { DayOutOfOrder, NotRecordedHere } from "./outside-referral.type.ts";

/** Referrals to bodies outside the hub: labour arbitration, legal aid, notary and the like. */
export const outsideReferralPart: Part = {
  access: outsideReferralAccess,
  entities: [OutsideReferralEntity],
  migrations: [OutsideReferral1790000300004],
  resolvers: [OutsideReferralResolver, DisputeOutsideReferralResolver],
  types: [NotRecordedHere, DayOutOfOrder],
  handlers: outsideReferralHandlers,
};
