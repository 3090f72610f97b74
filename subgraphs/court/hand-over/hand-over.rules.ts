import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { CourtConsentAnswer, CourtMode } from "./hand-over.codes.ts";

/** A party's answer as the rules see it. */
export interface Answered {
  readonly partyId: string;
  readonly answer: CourtConsentAnswer;
  readonly askedOn: Day;
}

/**
 * Delegating and entrusting need the consent of every party.
 *
 * Law: Court-Invited Mediation Provisions, art. 11; People's Mediation Law, art. 17.
 */
export function everyoneConsents(partyIds: readonly string[], consents: readonly Answered[]): Refusal | undefined {
  const given = new Set(consents.filter(({ answer }) => answer === "GIVEN").map(({ partyId }) => partyId));
  const missing = partyIds.filter((id) => !given.has(id));
  return missing.length === 0
    ? undefined
    : refuse("CONSENT_MISSING", "Not every party has agreed to this hand-over.", {
        type: "ConsentMissing",
        facts: { partyIds: missing },
        path: ["consents"],
      });
}

/** Each party of the dispute is asked once for a hand-over, nobody else is. */
export function onlyParties(partyIds: readonly string[], consents: readonly Answered[]): Refusal | undefined {
  const asked = consents.map(({ partyId }) => partyId);
  return new Set(asked).size === asked.length && asked.every((id) => partyIds.includes(id))
    ? undefined
    : refuse("NOT_A_PARTY", "Name each party of the dispute once, and nobody else.", { path: ["consents"] });
}

/**
 * Consent is asked anew for each hand-over: not before `since`, the day the matter came back from the last one or the
 * complaint came in, and not on a day ahead.
 *
 * Law: Court-Invited Mediation Provisions, art. 11; that it is not inherited from an earlier hand-over is an own decision.
 */
export const askedForThis = (consents: readonly Answered[], since: Day, today: Day): Refusal | undefined =>
  consents.every(({ askedOn }) => askedOn >= since && askedOn <= today)
    ? undefined
    : refuse("NOT_ASKED_FOR_THIS", `For this hand-over the parties are asked between ${since} and ${today}.`, {
        path: ["consents"],
      });

/** A paper is named with its pages and its SHA-256 digest, so that the receiver can tell it is the same paper. */
export const papersAreNamed = (
  papers: readonly { readonly pages: number; readonly sha256: string }[],
): Refusal | undefined =>
  papers.every(({ pages, sha256 }) => pages > 0 && /^[0-9a-f]{64}$/.test(sha256))
    ? undefined
    : refuse("PAPER_NOT_NAMED", "A paper has at least one page and a SHA-256 digest of 64 hexadecimal digits.", {
        path: ["documents"],
      });

/**
 * The clock that runs from the signing: 30 days before filing, after it 15 in ordinary and 7 in summary procedure.
 *
 * Law: Court-Invited Mediation Provisions, art. 27; Online Mediation Rules, art. 24.
 */
export const clockFromSigning = (mode: CourtMode, procedure: "ORDINARY" | "SUMMARY" | null): ClockCode =>
  mode === "DELEGATED" ? "COURT_DELEGATED" : procedure === "SUMMARY" ? "COURT_ENTRUSTED_SUM" : "COURT_ENTRUSTED_ORD";

/** The clocks of mediation itself; the one for confirming online is apart. */
export const mediationClocks: readonly ClockCode[] = ["COURT_DELEGATED", "COURT_ENTRUSTED_ORD", "COURT_ENTRUSTED_SUM"];
