import type { HandOverConsent } from "../../../schema/events/common.ts";
import { daysFit } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { allPartiesAlone } from "../../shared/parties/every-party.rules.ts";
import type { MediationCaseState } from "../mediation-case/mediation-case.states.ts";

/** A case as these rules see it. */
export interface FailedCase {
  readonly state: MediationCaseState;
  readonly acceptedOn: Day | null;
}

/**
 * They are recorded where mediation failed; of an agreement nothing stays in dispute, and before its end nothing is settled.
 *
 * Law: Court-Invited Mediation Provisions, arts. 21 and 26.
 */
export const mediationFailed = ({ state }: Pick<FailedCase, "state">): Refusal | undefined =>
  state === "TERMINATED"
    ? undefined
    : refuse("NOT_FAILED", "What is undisputed is recorded once mediation has ended without agreement.", {
        type: "WrongState",
        facts: { state, allowed: [] },
      });

/** They are recorded once: what parties agreed to is not rewritten. Source: own decision. */
export const recordedOnce = (earlier: { readonly recordedOn: Day } | null): Refusal | undefined =>
  earlier === null
    ? undefined
    : refuse("RECORDED_ALREADY", `They were recorded on ${earlier.recordedOn}.`, doneAlready(earlier.recordedOn));

/**
 * Every party agreed to the recording, and was asked for it while the case went on or after; nobody else was. What somebody
 * only conceded to come to terms is none of it, and is used against nobody.
 *
 * Law: Court-Invited Mediation Provisions, art. 22. Local rules: 山东省多元化解纠纷促进条例, art. 24; 深圳经济特区矛盾纠纷多元化解条例,
 * art. 73.
 */
export function everyPartyAgreed(
  partyIds: readonly string[],
  consents: readonly HandOverConsent[],
  since: Day,
  today: Day,
): Refusal | undefined {
  const given = consents.filter(({ answer }) => answer === "GIVEN").map(({ partyId }) => partyId);
  return (
    allPartiesAlone(partyIds, given, {
      code: "CONSENT_MISSING",
      sentence: "Not every party has agreed to this recording.",
      only: "The dispute has no such party.",
      type: "ConsentMissing",
      field: "consents",
    }) ??
    daysFit(
      consents.map(({ askedOn }) => askedOn),
      since,
      today,
      "consents",
    )
  );
}
