import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Work } from "../db/work.ts";
import { partiesOf } from "../known-dispute/known-dispute.reader.ts";
import type { Post } from "../state-machine/posts.ts";

/** Who may write down what a party asked, and what is asked of. */
export interface AskedOf {
  readonly disputeId: string;
  /** The posts that write down what a party asks by word of mouth. */
  readonly writers: readonly Post[];
  /** Why the viewer is not of the body that is asked; absent where it is. */
  readonly otherBody: Refusal | undefined;
  readonly source: string;
}

/**
 * Who asks a body for something: the party the viewer is, or the one somebody of the body names, who wrote down what it
 * asked by word of mouth. Null where nobody is named: then whoever writes speaks for itself.
 */
export async function whoAsks(
  { db }: Work,
  { post, personId }: Viewer,
  { disputeId, writers, otherBody, source }: AskedOf,
  partyId: string | null,
): Promise<{ readonly partyId: string | null } | Refusal> {
  const parties = await partiesOf(db, disputeId);
  const own = parties.find((one) => one.personId === personId);
  if (post === "PARTY" && own && (partyId === null || partyId === own.id)) return { partyId: own.id };
  if (!writers.includes(post))
    return refuse("NOT_YOUR_ACT", "A party asks for itself, or somebody of the body writes down what it asked.", {
      type: "NotYourAct",
      facts: { posts: ["PARTY", ...writers], source },
    });
  if (otherBody) return otherBody;
  return partyId === null || parties.some(({ id }) => id === partyId)
    ? { partyId }
    : refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
}
