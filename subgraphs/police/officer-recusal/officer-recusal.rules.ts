import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { OfficerRecusalAsker, OfficerRecusalGround, OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import { type OfficerRecusalState, undecided } from "./officer-recusal.states.ts";

/** Who acts, as these rules see it. */
interface Acting {
  readonly personId: string;
  readonly post: Post;
}

/** An earlier or waiting request as the rules see it. */
export interface AskedOfOfficer {
  readonly id: string;
  readonly about: OfficerRecusalSubject;
  /** The officer, where the hub knows which one. */
  readonly officerId: string | null;
  readonly ground: OfficerRecusalGround;
  readonly partyId: string | null;
  readonly state: OfficerRecusalState;
  readonly requestedOn: Day;
  readonly decisionReason: string | null;
}

/**
 * The acts of both kinds of mediation by the police that wait for the decision. Work on the case itself goes on: before
 * the decision the officer does not stop investigating, and mediation may be ended, since no party is held in it.
 *
 * Law: Police Administrative Case Procedure, art. 24. Own decision: mediating is no investigating, and waits two days.
 */
export const waitingActs: readonly string[] = ["CALL_SECOND", "CALL_SITTING", "AGREE"];

/** The request that waits for its decision, if there is one. */
export const pendingOf = <Request extends { readonly state: OfficerRecusalState }>(
  requests: readonly Request[],
): Request | undefined => requests.find(({ state }) => undecided.includes(state));

/** Until it is decided no sitting is called and nothing is agreed. Source: as for `waitingActs`. */
export const nothingWaits = (pending: AskedOfOfficer | undefined): Refusal | undefined =>
  pending
    ? refuse(
        "RECUSAL_PENDING",
        `It was asked on ${pending.requestedOn} that an officer step aside; that comes first.`,
        {
          type: "OfficerRecusalPending",
          facts: { recusalId: pending.id, about: pending.about, requestedOn: pending.requestedOn },
        },
      )
    : undefined;

/**
 * Whoever stepped aside takes no further part: the officer by itself, the head, whom a party named by the post, by it.
 *
 * Law: Police Administrative Case Procedure, art. 24 para. 2.
 */
export function notRecused({ personId, post }: Acting, requests: readonly AskedOfOfficer[]): Refusal | undefined {
  const granted = requests.find(
    ({ state, about, officerId }) =>
      state === "GRANTED" &&
      (officerId === null ? about === "HEAD" && post === "STATION_HEAD" : officerId === personId),
  );
  return granted
    ? refuse("OFFICER_RECUSED", "You stepped aside from this mediation; another officer goes on with it.", {
        type: "OfficerRecused",
        facts: { recusalId: granted.id },
      })
    : undefined;
}

/**
 * What an act on a mediation meets: whoever stepped aside does nothing in it, and some acts wait for a decision.
 *
 * Sources: those of the rules it chains.
 */
export const recusalsAllow = (
  command: string,
  acting: Acting,
  requests: readonly AskedOfOfficer[],
): Refusal | undefined =>
  notRecused(acting, requests) ?? (waitingActs.includes(command) ? nothingWaits(pendingOf(requests)) : undefined);

/** Recusal is asked for as long as somebody mediates. Source: own decision, afterwards there is nothing to keep out of. */
export const whileMediating = (going: boolean): Refusal | undefined =>
  going ? undefined : refuse("NOT_MEDIATING", "The police do not mediate here now.");

/**
 * Whom a request is about. A party names it; an officer speaks for itself and for no colleague.
 *
 * Law: Police Administrative Case Procedure, arts. 17 and 18.
 */
export function subjectOf(
  askedBy: OfficerRecusalAsker,
  about: OfficerRecusalSubject | null,
  post: Post,
): OfficerRecusalSubject | Refusal {
  if (askedBy === "PARTY") return about ?? "OFFICER";
  const own = post === "STATION_HEAD" ? "HEAD" : "OFFICER";
  return about === null || about === own
    ? own
    : refuse("NOT_FOR_A_COLLEAGUE", "An officer withdraws for itself; where a party asked, name the party.", {
        path: ["partyId"],
      });
}

/** One request waits at a time, and the same party is not answered twice. Source: own decision. */
export function notAskedTwice(
  earlier: readonly AskedOfOfficer[],
  { about, officerId, ground, partyId }: Pick<AskedOfOfficer, "about" | "officerId" | "ground" | "partyId">,
): Refusal | undefined {
  const pending = nothingWaits(pendingOf(earlier));
  if (pending) return pending;
  const rejected = earlier.find(
    (one) =>
      one.state === "REJECTED" &&
      one.about === about &&
      one.officerId === officerId &&
      one.ground === ground &&
      one.partyId === partyId,
  );
  return rejected
    ? refuse("DECIDED_BEFORE", "This request was rejected on this ground.", {
        path: ["ground"],
        type: "OfficerRecusalDecidedBefore",
        facts: { recusalId: rejected.id, decisionReason: rejected.decisionReason },
      })
    : undefined;
}

/**
 * A decision of the next higher body is written down with its number; the head's own has none.
 *
 * Law: Police Administrative Case Procedure, art. 19; Road Accident Procedure Provisions, art. 105.
 */
export function decidedThere(about: OfficerRecusalSubject, decisionNumber: string | null): Refusal | undefined {
  const path = ["decisionNumber"];
  if (about === "HEAD")
    return decisionNumber === null
      ? refuse("NUMBER_MISSING", "Write down the number of the higher body's decision.", { path })
      : undefined;
  return decisionNumber === null
    ? undefined
    : refuse("NOT_FROM_ABOVE", "The head of the unit decides this; no higher body does.", { path });
}

/** Who orders what nobody asked for: about an officer the head, about the head the higher body, as an officer writes down. */
const ORDERS: Readonly<Record<OfficerRecusalSubject, Post>> = { OFFICER: "STATION_HEAD", HEAD: "POLICE_OFFICER" };

/**
 * Where an officer would have to step aside and nobody asked, whoever would have decided may order it.
 *
 * Law: Police Administrative Case Procedure, art. 22, with art. 19 for who decides.
 */
export const orderedBy = (about: OfficerRecusalSubject, post: Post): Refusal | undefined =>
  ORDERS[about] === post
    ? undefined
    : refuse("NOT_YOUR_ACT", "The head orders it of an officer; of the head the next higher body does.", {
        path: ["about"],
        type: "NotYourAct",
        facts: { posts: [ORDERS[about]], source: "Police Administrative Case Procedure, arts. 19 and 22" },
      });

/**
 * Whom an order is about: the officer in charge, who is known and is not whoever orders, or the head, once. Where it was
 * asked for already, that is decided.
 *
 * Law: Police Administrative Case Procedure, arts. 19 and 22; that nobody orders itself, own decision: it withdraws.
 */
export function orderedOnce(
  earlier: readonly AskedOfOfficer[],
  { about, officerId }: Pick<AskedOfOfficer, "about" | "officerId">,
  acting: Acting,
): Refusal | undefined {
  const early = notRecused(acting, earlier) ?? nothingWaits(pendingOf(earlier));
  if (early) return early;
  if (about === "HEAD")
    return earlier.some((one) => one.state === "GRANTED" && one.about === "HEAD")
      ? refuse("STEPPED_ASIDE_ALREADY", "The head stepped aside already.", { path: ["about"] })
      : undefined;
  if (officerId === null) return refuse("NOBODY_IN_CHARGE", "No officer is in charge of this mediation now.");
  return officerId === acting.personId
    ? refuse("OWN_CAUSE", "You are in charge yourself; withdraw, and the next higher body decides.")
    : undefined;
}

/** Nobody rejects a request about itself. Source: own decision; nobody is judge in their own cause. */
export const notInOwnCause = (officerId: string | null, personId: string): Refusal | undefined =>
  officerId === personId
    ? refuse("OWN_CAUSE", "Whoever is asked to step aside may do so, and may not reject the request.", {
        path: ["recusalId"],
      })
    : undefined;
