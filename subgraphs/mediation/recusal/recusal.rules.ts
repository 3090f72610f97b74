import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { RecusalAsker, RecusalGround } from "./recusal.codes.ts";
import type { RecusalState } from "./recusal.states.ts";

/** An earlier or waiting request as the rules see it. */
export interface Asked {
  readonly id: string;
  readonly mediatorId: string;
  readonly ground: RecusalGround;
  readonly askedBy: RecusalAsker;
  readonly partyId: string | null;
  readonly state: RecusalState;
  readonly requestedOn: Day;
  readonly decisionReason: string | null;
}

/** The acts that wait for the decision: whoever may have to step aside does not go on meanwhile. */
export const waitingActs: readonly string[] = ["HOLD_SESSION", "AGREE", "ASSIGN_MEDIATOR"];

/** The request that waits for its decision, if there is one. */
export const pendingOf = (requests: readonly Asked[]): Asked | undefined =>
  requests.find(({ state }) => state === "REQUESTED");

/**
 * Between the request and its decision no session is held, nothing is agreed and no mediator named.
 *
 * Source: recusal rule for mediators (A80), own decision for the waiting.
 */
export const nothingWaits = (pending: Asked | null | undefined): Refusal | undefined =>
  pending
    ? refuse("RECUSAL_PENDING", `A recusal was asked for on ${pending.requestedOn}; the head decides first.`, {
        type: "RecusalPending",
        facts: { recusalId: pending.id, mediatorId: pending.mediatorId, requestedOn: pending.requestedOn },
      })
    : undefined;

/** The request is about a mediator who is named for the case now. Source: recusal rule for mediators (A80). */
export const isNamed = (mediatorId: string, mediatorIds: readonly string[]): Refusal | undefined =>
  mediatorIds.includes(mediatorId)
    ? undefined
    : refuse("NOT_NAMED", "This mediator is not named for the case.", {
        path: ["mediatorId"],
        type: "NotNamed",
        facts: { mediatorIds },
      });

/**
 * A party asks about anybody, a mediator for itself: nobody asks that a colleague step aside.
 *
 * Source: recusal rule for mediators (A80); that colleagues do not ask, own decision.
 */
export const asksForItself = (
  askedBy: RecusalAsker,
  mediatorId: string,
  ownIds: readonly string[],
): Refusal | undefined =>
  askedBy === "PARTY" || ownIds.includes(mediatorId)
    ? undefined
    : refuse("NOT_YOUR_ACT", "A mediator asks to step aside itself; for another one a party asks.", {
        type: "NotYourAct",
        facts: { posts: ["PARTY"], source: "Recusal rule for mediators" },
      });

/** One request at a time, and the same party does not repeat on the same ground what was rejected. Source: own decision. */
export function notAskedTwice(
  earlier: readonly Asked[],
  { mediatorId, ground, partyId }: { mediatorId: string; ground: RecusalGround; partyId: string | null },
): Refusal | undefined {
  const pending = nothingWaits(pendingOf(earlier));
  if (pending) return pending;
  const rejected = earlier.find(
    (one) =>
      one.state === "REJECTED" && one.mediatorId === mediatorId && one.ground === ground && one.partyId === partyId,
  );
  return rejected
    ? refuse("DECIDED_BEFORE", "The head has rejected this request on this ground.", {
        path: ["ground"],
        type: "DecidedBefore",
        facts: { recusalId: rejected.id, decisionReason: rejected.decisionReason },
      })
    : undefined;
}

/**
 * Nobody decides in their own cause: a head who is the mediator concerned may step aside, not stay.
 *
 * Source: own decision; nobody is judge in their own cause.
 */
export const notInOwnCause = (mediatorId: string, ownIds: readonly string[]): Refusal | undefined =>
  ownIds.includes(mediatorId)
    ? refuse("OWN_CAUSE", "Whoever is asked to step aside may do so, and may not reject the request.", {
        path: ["recusalId"],
      })
    : undefined;

/** A mediator who stepped aside does not come back into the case. Source: recusal rule for mediators (A80). */
export function notRecused(mediatorIds: readonly string[], earlier: readonly Asked[]): Refusal | undefined {
  const recused = earlier.filter(({ state }) => state === "GRANTED").map(({ mediatorId }) => mediatorId);
  const back = mediatorIds.filter((id) => recused.includes(id));
  return back.length === 0
    ? undefined
    : refuse("RECUSED", "A mediator who stepped aside does not come back into the case.", {
        path: ["mediatorIds"],
        type: "MediatorRecused",
        facts: { mediatorIds: back },
      });
}

/**
 * The mediators after the decision: a case is not left without one.
 *
 * Law: People's Mediation Law, art. 19 (one or more mediators).
 */
export function mediatorsAfter(
  mediatorIds: readonly string[],
  leaving: string,
  replacementId: string | null,
): string[] | Refusal {
  const staying = mediatorIds.filter((id) => id !== leaving);
  if (replacementId !== null && mediatorIds.includes(replacementId)) {
    return refuse("NAMED_ALREADY", "The replacement is a mediator of the case already, or the one who leaves.", {
      path: ["replacementId"],
      type: "NotNamed",
      facts: { mediatorIds },
    });
  }
  const next = replacementId === null ? staying : [...staying, replacementId].sort();
  return next.length > 0
    ? next
    : refuse("NO_REPLACEMENT", "Name the replacement: the case would be left without a mediator.", {
        path: ["replacementId"],
      });
}
