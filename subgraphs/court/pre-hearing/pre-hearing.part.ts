import type { Part } from "../../shared/server/part.ts";
import { preHearingAccess } from "./pre-hearing.access.ts";
import { PreHearingEntity } from "./pre-hearing.entity.ts";
import { preHearingHandlers } from "./pre-hearing.handlers.ts";
import { PreHearing1790000600403 } from "./pre-hearing.migration.ts";
import { PreHearingResolver, ReferralPreHearingResolver } from "./pre-hearing.resolver.ts";

/** Mediation by the court itself between filing and hearing. */
export const preHearingPart: Part = {
  access: preHearingAccess,
  entities: [PreHearingEntity],
  migrations: [PreHearing1790000600403],
  resolvers: [PreHearingResolver, ReferralPreHearingResolver],
  handlers: preHearingHandlers,
};
