import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A link as the rules see it; `state` says whether it still holds. */
export interface LinkOfTwo {
  readonly id: string;
  readonly leadingId: string;
  readonly followingId: string;
  readonly state: "LINKED" | "UNLINKED";
}

const holding = (links: readonly LinkOfTwo[]): LinkOfTwo[] => links.filter(({ state }) => state === "LINKED");

/** The link under which a dispute follows another. */
export const leadOf = <Link extends LinkOfTwo>(links: readonly Link[], disputeId: string): Link | undefined =>
  links.find(({ state, followingId }) => state === "LINKED" && followingId === disputeId);

/** The links under which others follow a dispute. */
export const followersOf = <Link extends LinkOfTwo>(links: readonly Link[], disputeId: string): Link[] =>
  links.filter(({ state, leadingId }) => state === "LINKED" && leadingId === disputeId);

/**
 * Two different disputes; the one that is to follow neither follows nor leads, and the one that is to lead does not follow.
 * So a quarrel has one leading dispute and no chains, and undoing one link touches no other.
 *
 * `seen` are the links the viewer may see. Source: own decision.
 */
export function linkable(
  links: readonly LinkOfTwo[],
  leadingId: string,
  followingId: string,
  seen: readonly string[],
): Refusal | undefined {
  if (leadingId === followingId) {
    return refuse("SAME_DISPUTE", "A dispute is not linked to itself.", { path: ["followingDisputeId"] });
  }
  const inTheWay = holding(links).find(
    (link) => link.followingId === followingId || link.leadingId === followingId || link.followingId === leadingId,
  );
  if (!inTheWay) return undefined;
  // A link with a dispute that is not the viewer's to see is not named: its id would tell of that dispute.
  return seen.includes(inTheWay.id)
    ? refuse("LINK_IN_THE_WAY", "One of the two is linked already; undo that link, or name its leading dispute.", {
        type: "LinkInTheWay",
        facts: { linkId: inTheWay.id },
      })
    : refuse("LINK_IN_THE_WAY", "One of the two is linked already.");
}
