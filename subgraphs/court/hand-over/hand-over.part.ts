import { consentAccess, paperAccess } from "../../shared/hand-over/hand-over.access.ts";
import type { Part } from "../../shared/server/part.ts";
import { handOverAccess } from "./hand-over.access.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { handOverHandlers } from "./hand-over.handlers.ts";
import { HandOver1790000000042 } from "./hand-over.migration.ts";
import { HandOverResolver, ReferralHandOverResolver } from "./hand-over.resolver.ts";

/** Delegating before filing and entrusting after it, and what comes of either. */
export const handOverPart: Part = {
  access: [consentAccess, paperAccess, handOverAccess],
  entities: [HandOverEntity],
  migrations: [HandOver1790000000042],
  resolvers: [HandOverResolver, ReferralHandOverResolver],
  handlers: handOverHandlers,
};
