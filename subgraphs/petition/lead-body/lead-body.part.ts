import type { Part } from "../../shared/server/part.ts";
import { leadBodyAccess } from "./lead-body.access.ts";
import { LeadBodyResolver } from "./lead-body.resolver.ts";

/** Which of several bodies leads. */
export const leadBodyPart: Part = {
  access: leadBodyAccess,
  resolvers: [LeadBodyResolver],
};
