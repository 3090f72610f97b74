import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { SignatureKind } from "./agreement.codes.ts";

/** A signature as the rule sees it. */
export interface Signed {
  readonly kind: SignatureKind;
  readonly signerId: string | null;
  readonly signedOn: Day;
}

/** What is still missing before a written agreement takes effect. */
export interface Missing {
  readonly partyIds: readonly string[];
  readonly mediator: boolean;
  readonly seal: boolean;
}

/**
 * A written agreement takes effect when every party has signed, sealed or given a fingerprint, the mediator has signed
 * and the committee has sealed: on the day of the last of them. An oral one takes effect on the day it was reached.
 *
 * Law: People's Mediation Law, arts. 29 and 30.
 */
export function effectiveDay(partyIds: readonly string[], signatures: readonly Signed[]): Day | undefined {
  const { partyIds: parties, mediator, seal } = missingSignatures(partyIds, signatures);
  if (parties.length > 0 || mediator || seal) return undefined;
  return signatures.map(({ signedOn }) => signedOn).reduce((last, day) => (day > last ? day : last));
}

/** Which of the three groups of signatures is incomplete. Law: People's Mediation Law, art. 29. */
export function missingSignatures(partyIds: readonly string[], signatures: readonly Signed[]): Missing {
  const signed = new Set(signatures.filter(({ kind }) => kind === "PARTY").map(({ signerId }) => signerId));
  return {
    partyIds: partyIds.filter((id) => !signed.has(id)),
    mediator: !signatures.some(({ kind }) => kind === "MEDIATOR"),
    seal: !signatures.some(({ kind }) => kind === "COMMITTEE_SEAL"),
  };
}

/**
 * The signer fits the kind of signature: a party of the agreement, a mediator of the case, nobody for the seal.
 *
 * Law: People's Mediation Law, art. 29.
 */
export function signerFits(
  kind: SignatureKind,
  signerId: string | null,
  partyIds: readonly string[],
  mediatorIds: readonly string[],
): Refusal | undefined {
  const fits =
    kind === "PARTY"
      ? signerId !== null && partyIds.includes(signerId)
      : kind === "MEDIATOR"
        ? signerId !== null && mediatorIds.includes(signerId)
        : signerId === null;
  return fits
    ? undefined
    : refuse("WRONG_SIGNER", "A party of the agreement, a mediator of the case, or nobody for the seal.", {
        path: ["signerId"],
      });
}
