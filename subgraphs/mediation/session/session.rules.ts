import type { Day } from "../../shared/deadline/day.ts";
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

/** A session lies between the acceptance of the case and today. */
export const heldInTime = (heldOn: Day, acceptedOn: Day | null, today: Day): Refusal | undefined =>
  acceptedOn !== null && heldOn >= acceptedOn && heldOn <= today
    ? undefined
    : refuse("DAY_OUTSIDE", `A session of this case is held between ${acceptedOn ?? "its acceptance"} and ${today}.`, {
        path: ["heldOn"],
      });

/** The session's mediator is one of those named for the case. */
export const mediatorOfCase = (mediatorIds: readonly string[], ownIds: readonly string[]): Refusal | undefined =>
  ownIds.some((id) => mediatorIds.includes(id))
    ? undefined
    : refuse("NOT_THE_MEDIATOR", "The session is for a mediator named for this case.");
