import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * Whoever was present is a party of this dispute; at least one was.
 *
 * Law: People's Mediation Law, art. 20 (helpers are recorded apart, with the parties' consent).
 */
export const partiesPresent = (present: readonly string[], parties: readonly string[]): Refusal | undefined =>
  present.length > 0 && present.every((id) => parties.includes(id))
    ? undefined
    : refuse("NOT_A_PARTY", "Name the parties who were present, at least one.", { path: ["presentPartyIds"] });

/**
 * Whoever mediates, and whoever says what mediation did, is one of those named for the case.
 *
 * Law: People's Mediation Law, art. 19 (the committee names or the parties choose).
 */
export const mediatorOfCase = (mediatorIds: readonly string[], ownIds: readonly string[]): Refusal | undefined =>
  ownIds.some((id) => mediatorIds.includes(id))
    ? undefined
    : refuse("NOT_THE_MEDIATOR", "This is for a mediator named for this case.");
