import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { CourtRecusalAsker, CourtRecusalGround, CourtRecusalSubject } from "./court-recusal.codes.ts";
import { type CourtRecusalState, undecided } from "./court-recusal.states.ts";

/** Who acts, as these rules see it. */
interface Acting {
  readonly personId: string;
  readonly post: Post;
}

/** A request as the rules see it. */
export interface AskedOfCourt {
  readonly id: string;
  readonly about: CourtRecusalSubject;
  /** Whom it is about, where the hub knows: whoever withdrew, or acted last under the post. */
  readonly officialId: string | null;
  readonly ground: CourtRecusalGround;
  readonly askedBy: CourtRecusalAsker;
  readonly partyId: string | null;
  readonly state: CourtRecusalState;
  readonly requestedOn: Day;
  readonly decisionReason: string | null;
}

/** The post of whoever a request is about. */
export const postOf: Readonly<Record<CourtRecusalSubject, Post>> = { JUDGE: "JUDGE", ASSISTANT: "JUDGE_ASSISTANT" };

/** Who decides, or writes the president's decision down. */
const DECIDES: Readonly<Record<CourtRecusalSubject, Post>> = { JUDGE: "JUDGE_ASSISTANT", ASSISTANT: "JUDGE" };

const isAbout = ({ about, officialId }: AskedOfCourt, { personId, post }: Acting): boolean =>
  officialId === null ? postOf[about] === post : officialId === personId;

/**
 * Whoever stepped aside does nothing more in the matter. Whoever is asked to stops until it is decided, and goes on while a
 * rejection is reviewed; urgent measures, which would be excepted, are none of the hub's acts.
 *
 * Law: Civil Procedure Law, arts. 48 and 50.
 */
export function officialMayAct(acting: Acting, requests: readonly AskedOfCourt[]): Refusal | undefined {
  const granted = requests.find((one) => one.state === "GRANTED" && one.officialId === acting.personId);
  if (granted)
    return refuse("OFFICIAL_RECUSED", "You stepped aside from this matter; another one goes on with it.", {
      type: "CourtOfficialRecused",
      facts: { recusalId: granted.id },
    });
  const pending = requests.find((one) => undecided.includes(one.state) && isAbout(one, acting));
  return pending && recusalWaits(pending);
}

const recusalWaits = ({ id, about, requestedOn }: AskedOfCourt): Refusal =>
  refuse("RECUSAL_PENDING", `A request of ${requestedOn} for recusal waits for its decision; that comes first.`, {
    type: "CourtRecusalPending",
    facts: { recusalId: id, about, requestedOn },
  });

/** Recusal is asked for as long as the court has the matter. Law: Civil Procedure Law, art. 48. */
export const whileItGoesOn = (going: boolean): Refusal | undefined =>
  going ? undefined : refuse("MATTER_ENDED", "The court has done with this matter; there is nothing to keep out of.");

/**
 * Whom a request is about. A party names it, or means the judge; whoever is of the court speaks for itself.
 *
 * Law: Civil Procedure Law, arts. 47 and 48.
 */
export function subjectOf(
  askedBy: CourtRecusalAsker,
  about: CourtRecusalSubject | null,
  post: Post,
): CourtRecusalSubject | Refusal {
  if (askedBy === "PARTY") return about ?? "JUDGE";
  const own = post === "JUDGE" ? "JUDGE" : "ASSISTANT";
  return about === null || about === own
    ? own
    : refuse("NOT_FOR_A_COLLEAGUE", "Whoever is of the court withdraws for itself; where a party asked, name it.", {
        path: ["partyId"],
      });
}

/** One request waits at a time, and the same party is not answered twice on a ground. Source: own decision. */
export function notAskedTwice(
  earlier: readonly AskedOfCourt[],
  { about, officialId, ground, partyId }: Pick<AskedOfCourt, "about" | "officialId" | "ground" | "partyId">,
): Refusal | undefined {
  const pending = earlier.find(({ state }) => undecided.includes(state) || state === "UNDER_REVIEW");
  if (pending) return recusalWaits(pending);
  const rejected = earlier.find(
    (one) =>
      (one.state === "REJECTED" || one.state === "UPHELD") &&
      one.about === about &&
      one.officialId === officialId &&
      one.ground === ground &&
      one.partyId === partyId,
  );
  return rejected
    ? refuse("DECIDED_BEFORE", "This request was rejected on this ground; the rejection may be reviewed.", {
        path: ["ground"],
        type: "CourtRecusalDecidedBefore",
        facts: { recusalId: rejected.id, decisionReason: rejected.decisionReason },
      })
    : undefined;
}

/** Of a judge the president's decision is written down with its number; the judge's own of an assistant has none. Law: Civil Procedure Law, art. 49. */
export function decidedThere(about: CourtRecusalSubject, decisionNumber: string | null): Refusal | undefined {
  const path = ["decisionNumber"];
  if (about === "JUDGE")
    return decisionNumber === null
      ? refuse("NUMBER_MISSING", "Write down the number of the president's decision.", { path })
      : undefined;
  return decisionNumber === null
    ? undefined
    : refuse("NOT_THE_PRESIDENTS", "The judge decides this; the president does not.", { path });
}

/** Whoever decides a request decides its review, and orders what nobody asked for. Law: Civil Procedure Law, arts. 49 and 50; Civil Procedure Interpretation, art. 46. */
export const decidesAbout = (about: CourtRecusalSubject, post: Post): Refusal | undefined =>
  DECIDES[about] === post
    ? undefined
    : refuse(
        "NOT_YOUR_ACT",
        "The judge decides of an assistant; of a judge the president, as the assistant writes down.",
        {
          type: "NotYourAct",
          facts: { posts: [DECIDES[about]], source: "Civil Procedure Law, arts. 49 and 50" },
        },
      );

/** Nobody rejects a request about itself. Source: own decision; nobody is judge in their own cause. */
export const notInOwnCause = (officialId: string | null, personId: string): Refusal | undefined =>
  officialId === personId
    ? refuse("OWN_CAUSE", "Whoever is asked to step aside may do so, and may not reject the request.", {
        path: ["recusalId"],
      })
    : undefined;

/**
 * An order is about whoever is in the matter now, and not about whoever orders it.
 *
 * Law: Civil Procedure Interpretation, art. 46; that nobody orders itself, own decision: it withdraws.
 */
export function orderedOnce(earlier: readonly AskedOfCourt[], officialId: string | null): Refusal | undefined {
  const pending = earlier.find(({ state }) => undecided.includes(state) || state === "UNDER_REVIEW");
  if (pending) return recusalWaits(pending);
  return officialId === null
    ? refuse("NOBODY_ACTS", "Nobody acts under this post in the matter yet.", { path: ["about"] })
    : undefined;
}

/** Only whoever asked has the rejection reviewed: the party, or whoever withdrew. Law: Civil Procedure Law, art. 50. */
export const askersReview = (
  { partyId, officialId }: Pick<AskedOfCourt, "partyId" | "officialId">,
  asking: { readonly partyId: string | null; readonly personId: string },
): Refusal | undefined =>
  (partyId !== null && partyId === asking.partyId) || (partyId === null && officialId === asking.personId)
    ? undefined
    : refuse("NOT_THE_ASKER", "Only whoever asked for recusal has its rejection reviewed.", { path: ["recusalId"] });
