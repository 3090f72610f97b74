import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Recourse } from "./recourse.codes.ts";

/** What the record of a recourse points at. */
export interface Pointing {
  readonly kind: Recourse;
  readonly hasNewCase: boolean;
  readonly confirmedBy: string | null;
}

/**
 * Taking up mediation again points at the new case; enforcing needs a confirmed agreement.
 *
 * Law: People's Mediation Law, arts. 32 and 33.
 */
export function pointsSomewhere({ kind, hasNewCase, confirmedBy }: Pointing): Refusal | undefined {
  if (kind === "MEDIATE_AGAIN" && !hasNewCase) {
    return refuse("NO_NEW_CASE", "Open the new case first: no mediation was taken up after this agreement.", {
      path: ["kind"],
    });
  }
  return kind === "ENFORCE" && confirmedBy === null
    ? refuse("NOT_CONFIRMED", "Only an agreement the court confirmed is enforced; else the way is to sue.", {
        path: ["kind"],
      })
    : undefined;
}
