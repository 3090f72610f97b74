import { holds } from "../../shared/access/own-act.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import type { ViolenceAnswer } from "./violence-inquiry.codes.ts";

/** What lets whoever handles or mediates a dispute record it at any time. */
export const HEARD_LATER = "Anti-Domestic Violence Law, arts. 5 and 14; domain rules D.3";

/**
 * Whoever holds the dispute or mediates it records what it heard of violence later, in whichever state the dispute is: fear is
 * often named only once mediation has begun.
 *
 * Law: as `HEARD_LATER`.
 */
export const heldOrMediated = (
  holderId: string,
  organizationId: string | null,
  mediates: boolean,
): Refusal | undefined => (mediates ? undefined : holds(holderId, organizationId));

/**
 * In a family dispute, and wherever it was indicated before, somebody asks about domestic violence before going on.
 *
 * Law: Anti-Domestic Violence Law, arts. 5 and 14; own decision that intake and triage each ask (domain rule D.3).
 */
export const asksAboutViolence = (
  category: DisputeCategory,
  answer: ViolenceAnswer | null,
  indicatedBefore = false,
): Refusal | undefined =>
  answer === null && (category === "MARRIAGE_FAMILY" || indicatedBefore)
    ? refuse("ASK_ABOUT_VIOLENCE", "Ask about domestic violence first, and say what the answer was.", {
        path: ["violenceAnswer"],
      })
    : undefined;
