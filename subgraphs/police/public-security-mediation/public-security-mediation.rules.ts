import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { accepts } from "../../shared/state-machine/move.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { IncidentCommand } from "../incident/incident.states.ts";
import {
  type PublicSecurityMediationState,
  publicSecurityMediationProcedure,
} from "./public-security-mediation.states.ts";

/** A mediation as these rules see it. */
interface Held {
  readonly state: PublicSecurityMediationState;
  readonly endedOn: Day | null;
}

const BEGINS: readonly IncidentCommand[] = ["MEDIATE", "SETTLE_ON_THE_SPOT"];

/**
 * What the mediation of an incident says to a command about the incident: it is begun once, and found not to apply only
 * as long as nothing was agreed.
 *
 * Law: Police Administrative Case Procedure, arts. 179 and 183.
 */
export const mediationAllows = (command: IncidentCommand, mediation: Held | null): Refusal | undefined => {
  if (BEGINS.includes(command)) return mediatedOnce(mediation);
  const open = mediation === null || accepts(publicSecurityMediationProcedure, mediation.state, "FIND_NOT_MEDIABLE");
  return command === "FIND_NOT_MEDIABLE" && !open ? mediatedOnce(mediation) : undefined;
};

/**
 * The police mediate a case once; a second sitting belongs to the same mediation. Afterwards people's mediation and the
 * court are open to the parties, not another round with the police.
 *
 * Law: Police Administrative Case Procedure, arts. 183 and 185.
 */
const mediatedOnce = (earlier: Held | null): Refusal | undefined =>
  earlier
    ? refuse("MEDIATED_BEFORE", `The police dealt with mediation of this case; it stands at ${earlier.state}.`, {
        type: "MediatedBefore",
        facts: { state: earlier.state, endedOn: earlier.endedOn },
      })
    : undefined;

/**
 * On the spot an agreement is written, or what was agreed is kept in sound and picture.
 *
 * Law: Police Administrative Case Procedure, art. 178 para. 3.
 */
export const writtenOrRecorded = (terms: string | null, fullyRecorded: boolean): Refusal | undefined =>
  terms !== null || fullyRecorded
    ? undefined
    : refuse("NOT_KEPT", "Write down what was agreed, or record all of it in sound and picture.", { path: ["terms"] });

/**
 * What was agreed and who was there is for the parties and the station; the others see state and outcome.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34; the developer sees fictional rows only.
 */
export const mayReadContents = (
  { post, organizationId }: { readonly post: Post; readonly organizationId: string | null },
  stationId: string | undefined,
): boolean => post === "PARTY" || post === "DEVELOPER" || (stationId !== undefined && organizationId === stationId);
