import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/**
 * Whoever refuses is a party of this dispute; a party refuses for itself only, the court writes down what each said.
 *
 * Law: Civil Procedure Law, art. 125.
 */
export function refusesForItself(
  party: { readonly personId: string | null } | undefined,
  viewerIsParty: boolean,
  viewerPersonId: string,
): Refusal | undefined {
  if (!party) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
  return viewerIsParty && party.personId !== viewerPersonId
    ? refuse("NOT_A_PARTY", "A party refuses for itself only.", { path: ["partyId"] })
    : undefined;
}

/** A court opens one track a dispute at a time; after its end a new complaint opens another. */
export const noneRunning = (running: { readonly preFilingNumber: string } | null): Refusal | undefined =>
  running === null
    ? undefined
    : refuse("ALREADY_OPEN", `The court has this dispute already, under ${running.preFilingNumber}.`, {
        path: ["disputeId"],
      });

/**
 * A complaint is received by the court's own people.
 *
 * Law: Civil Procedure Law, art. 126.
 */
export const receivedByACourt = (post: Post): Refusal | undefined =>
  post === "JUDGE_ASSISTANT" || post === "JUDGE"
    ? undefined
    : refuse("NOT_YOUR_ACT", "A complaint is received by a court's own people.", {
        type: "NotYourAct",
        facts: { posts: ["JUDGE_ASSISTANT", "JUDGE"], source: "Civil Procedure Law, art. 126" },
      });
