import type { HandOver, HandOverConsent } from "../../../schema/events/common.ts";
import { daysFit } from "../deadline/day-fits.rules.ts";
import type { Day } from "../deadline/day.ts";
import { countWithin } from "../errors/bounds.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
import { everyParty } from "../parties/every-party.rules.ts";

/** More papers than this do not go with one hand-over; the event that carries their list has a bound. */
const MOST_PAPERS = 50;
const SHA256 = /^[0-9a-f]{64}$/;

/** What every agency says when it hands a matter to a committee, whatever the matter is. */
export type HandingOver = Pick<HandOver, "toOrganizationId" | "consents" | "documents">;

/** Whose consent a hand-over needs, and the days on which it can have been asked for. */
export interface Consenting {
  readonly partyIds: readonly string[];
  /** The day the matter came in or the hand-over before this one ended. */
  readonly since: Day;
  readonly today: Day;
}

/**
 * A hand-over to mediation has every party's consent, given to it and no other, and names its papers.
 *
 * Sources: the four unifications of linkages (四统一), local practice, and those of the rules it chains.
 */
export const mayBeHandedOver = ({ consents, documents }: HandingOver, consenting: Consenting): Refusal | undefined =>
  willingAsAsked(consents, consenting) ?? papersAreNamed(documents);

/** Every party of the dispute was asked for this mediation, and said yes. Sources: those of the rules it chains. */
export const willingAsAsked = (
  consents: readonly HandOverConsent[],
  { partyIds, since, today }: Consenting,
): Refusal | undefined =>
  answersOfParties(partyIds, consents) ??
  everyoneConsents(partyIds, consents) ??
  askedForThisOne(consents, since, today);

/** The answers are those of the dispute's parties, one each. Source: own decision, so that a no is not overwritten. */
function answersOfParties(partyIds: readonly string[], consents: readonly HandOverConsent[]): Refusal | undefined {
  const asked = consents.map(({ partyId }) => partyId);
  if (!asked.every((id) => partyIds.includes(id)))
    return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["consents"] });
  return new Set(asked).size === asked.length
    ? undefined
    : refuse("ANSWERED_TWICE", "Record one answer for each party.", { path: ["consents"] });
}

/**
 * Nobody is sent to mediation against a party's will: every party has said yes.
 *
 * Law: People's Mediation Law, arts. 17 and 18; Court-Invited Mediation Provisions, art. 11; Police Administrative Case
 * Procedure, art. 186; Regulations on Petition Work, art. 33.
 */
export function everyoneConsents(
  partyIds: readonly string[],
  consents: readonly HandOverConsent[],
): Refusal | undefined {
  const given = consents.filter(({ answer }) => answer === "GIVEN").map(({ partyId }) => partyId);
  return everyParty(partyIds, given, {
    code: "CONSENT_MISSING",
    sentence: "Not every party has agreed to this mediation.",
    type: "ConsentMissing",
    field: "consents",
  });
}

/**
 * Each party was asked for this hand-over: a yes to an earlier one does not carry over, and nobody is asked ahead.
 *
 * Source: own decision, after People's Mediation Law, art. 17, and Regulations on Petition Work, art. 33.
 */
const askedForThisOne = (consents: readonly HandOverConsent[], since: Day, today: Day): Refusal | undefined =>
  daysFit(
    consents.map(({ askedOn }) => askedOn),
    since,
    today,
    "consents",
    `Each party is asked for this mediation, between ${since} and ${today}.`,
  );

/** A paper is named by its kind, its pages and its SHA-256 digest, so that both sides speak of the same one (四统一). */
function papersAreNamed(documents: HandOver["documents"]): Refusal | undefined {
  if (documents.length > MOST_PAPERS)
    return refuse(
      "TOO_MANY_PAPERS",
      `Send at most ${MOST_PAPERS} papers along.`,
      countWithin("documents", 0, MOST_PAPERS),
    );
  return documents.every(({ pages, sha256 }) => pages > 0 && SHA256.test(sha256))
    ? undefined
    : refuse("PAPER_NOT_NAMED", "Give each paper's pages and its SHA-256 digest as 64 small hexadecimal digits.", {
        path: ["documents"],
      });
}
