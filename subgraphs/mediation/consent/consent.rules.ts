import { notAhead } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import type { ConsentAnswer } from "./consent.codes.ts";

/** An answer as the rules see it. */
export interface Answered {
  readonly partyId: string;
  readonly askedOn: Day;
  readonly means: ConsentMeans;
  readonly answer: ConsentAnswer;
  readonly online: boolean;
  readonly answeredAt: Date;
}

/** Where one party stands: what it was asked last, what it said, and when it took its yes back. */
export interface PartyStanding {
  readonly partyId: string;
  readonly asked: Answered | null;
  readonly answer: ConsentAnswer | null;
  readonly withdrawnAt: Date | null;
}

/**
 * Only a party of this dispute is asked; a party answers for itself, the committee writes the answers down.
 *
 * Law: People's Mediation Law, arts. 17 and 23.
 */
export function answersForItself(
  party: { personId: string | null } | undefined,
  viewerIsParty: boolean,
  viewerPersonId: string,
): Refusal | undefined {
  if (!party) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
  return viewerIsParty && party.personId !== viewerPersonId
    ? refuse("NOT_A_PARTY", "A party answers for itself only.", { path: ["partyId"] })
    : undefined;
}

/**
 * A yes may be withdrawn at any time, a no needs no yes before it.
 *
 * Law: People's Mediation Law, arts. 17 and 23.
 */
export const withdrawsAYes = (answer: ConsentAnswer, latest: ConsentAnswer | undefined): Refusal | undefined =>
  answer === "WITHDRAWN" && latest !== "GIVEN"
    ? refuse("NOTHING_TO_WITHDRAW", "This party has not agreed, so there is nothing to withdraw.", { path: ["answer"] })
    : undefined;

/** A party is asked before it answers: the day is not ahead. Source: own decision. */
export const askedAlready = (askedOn: Day, today: Day): Refusal | undefined => notAhead(askedOn, today, "askedOn");

/**
 * A yes to an earlier hand-over does not count for this one: the party is asked after the case came to the committee.
 *
 * Law: People's Mediation Law, art. 17; asked anew per hand-over by own decision (Court-Invited Mediation Provisions,
 * art. 11, and Regulations on Petition Work, art. 33, each ask for consent to that referral).
 */
export const askedForThisCase = (askedOn: Day, openedOn: Day): Refusal | undefined =>
  askedOn >= openedOn
    ? undefined
    : refuse("NOT_ASKED_FOR_THIS", `The case came on ${openedOn}; whoever was asked before is asked again.`, {
        path: ["askedOn"],
        type: "NotAskedForThis",
        facts: { openedOn },
      });

/** Consent can be withdrawn until the case has ended. Law: People's Mediation Law, art. 23. */
export const stillGoingOn = (endedOn: Day | null): Refusal | undefined =>
  endedOn === null
    ? undefined
    : refuse("CASE_ENDED", "The case has ended, so there is nothing left to answer or to stop.", {
        path: ["caseId"],
        type: "MediationOver",
        facts: { endedOn },
      });

/**
 * A party that refused is not mediated with; the committee does not offer again, the party itself may still apply.
 *
 * Law: People's Mediation Law, art. 17.
 */
export const refusalStands = (refusedBy: readonly string[], applies: boolean): Refusal | undefined =>
  refusedBy.length === 0 || applies
    ? undefined
    : refuse("REFUSED_BEFORE", "A party refused mediation; only its own application opens it again.", {
        path: ["disputeId"],
        type: "RefusedBefore",
        facts: { partyIds: refusedBy },
      });

/**
 * Who sits online has agreed to it; nobody is bound to have the means.
 *
 * Law: Online Mediation Rules, arts. 4 and 16.
 */
export function agreedToOnline(
  mode: "ON_SITE" | "ONLINE",
  presentPartyIds: readonly string[],
  answers: readonly Answered[],
): Refusal | undefined {
  if (mode === "ON_SITE") return undefined;
  const willing = standingOf(presentPartyIds, answers).filter(
    ({ answer, asked }) => answer === "GIVEN" && asked?.online,
  );
  const partyIds = presentPartyIds.filter((id) => !willing.some(({ partyId }) => partyId === id));
  return partyIds.length === 0
    ? undefined
    : refuse("ONLINE_NOT_AGREED", "Not every party present has agreed to sit online.", {
        path: ["mode"],
        type: "ConsentMissing",
        facts: { partyIds },
      });
}

/** The parties whose latest answer is yes, of answers in the order they were given. Law: People's Mediation Law, art. 17. */
export function givenBy(answers: readonly Pick<Answered, "partyId" | "answer">[]): string[] {
  const latest = new Map(answers.map(({ partyId, answer }) => [partyId, answer]));
  return [...latest].flatMap(([partyId, answer]) => (answer === "GIVEN" ? [partyId] : []));
}

/** Where every party stands, from the answers in the order they were given. */
export const standingOf = (partyIds: readonly string[], answers: readonly Answered[]): PartyStanding[] =>
  partyIds.map((partyId) => {
    const own = answers.filter((one) => one.partyId === partyId);
    const latest = own.at(-1);
    // A withdrawal takes back the answer before it; the question and the yes stay on record.
    const asked = own.findLast(({ answer }) => answer !== "WITHDRAWN") ?? latest ?? null;
    const withdrawnAt = latest?.answer === "WITHDRAWN" ? latest.answeredAt : null;
    return { partyId, asked, answer: latest?.answer ?? null, withdrawnAt };
  });
