import type { Day } from "../../shared/deadline/day.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { CaseMediatorKind, MediatorBarGround } from "./case-mediator.codes.ts";

/** The court's own people go on in their office: the ban is for those it invites. */
const OWN: readonly CaseMediatorKind[] = ["JUDGE", "ASSISTANT", "CLERK", "ASSESSOR"];

/** What the case knows of the person it is asked about. */
export interface KnownOfPerson {
  readonly mediated: { readonly kind: CaseMediatorKind; readonly steppedAsideOn: Day | null } | null;
  readonly isParty: boolean;
}

/**
 * Why a person may not be assessor, agent, witness, expert or interpreter in the case, or mediate it; empty where it may.
 * Delegates and lawyers who were invited count as invited mediators.
 *
 * Law: Court-Invited Mediation Provisions, arts. 15 and 16; for delegates and lawyers an own decision by analogy.
 */
export const barGrounds = ({ mediated, isParty }: KnownOfPerson): MediatorBarGround[] => [
  ...(mediated?.steppedAsideOn === null && !OWN.includes(mediated.kind) ? (["MEDIATED_HERE"] as const) : []),
  ...(mediated && mediated.steppedAsideOn !== null ? (["STEPPED_ASIDE_HERE"] as const) : []),
  ...(isParty ? (["PARTY_HERE"] as const) : []),
];

/** As what somebody of the court mediates. Source: CPL art. 136; four-in-one mediation of a court (A97). */
export const kindOfPost = (post: Post): CaseMediatorKind => (post === "JUDGE" ? "JUDGE" : "ASSISTANT");
