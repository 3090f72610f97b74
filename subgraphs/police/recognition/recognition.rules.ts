import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { allPartiesAlone } from "../../shared/parties/every-party.rules.ts";

/** An agreement as far as recognition asks about it. */
export interface AgreementFacts {
  readonly id: string;
  readonly effectiveOn: Day;
  readonly performedOn: Day | null;
}

/**
 * Only a performed agreement can be recognised: the promise alone is not enough.
 *
 * Law: Police Administrative Case Procedure, art. 186.
 */
export const performedFirst = (agreement: AgreementFacts | null): Refusal | undefined =>
  agreement !== null && agreement.performedOn !== null
    ? undefined
    : refuse(
        "AGREEMENT_NOT_PERFORMED",
        agreement
          ? `The agreement in effect since ${agreement.effectiveOn} is not performed yet.`
          : "No committee has announced an agreement of this dispute since the incident.",
        {
          type: "AgreementNotPerformed",
          facts: { agreementId: agreement?.id ?? null, effectiveOn: agreement?.effectiveOn ?? null },
        },
      );

/**
 * All sides apply, in writing: every party and nobody else.
 *
 * Law: Police Administrative Case Procedure, art. 186; Road Accident Procedure Provisions, art. 86.
 */
export const everyoneApplies = (
  partyIds: readonly string[],
  applicantIds: readonly string[],
  type: "RecognitionApplicantsMissing" | "TrafficApplicantsMissing" = "RecognitionApplicantsMissing",
): Refusal | undefined =>
  allPartiesAlone(partyIds, applicantIds, {
    code: "APPLICANTS_MISSING",
    sentence: "Not every party has applied in writing.",
    only: "Only the parties apply.",
    type,
    field: "applicantIds",
  });
