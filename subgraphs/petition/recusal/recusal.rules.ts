import { otherBody, ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { AllBodies, PetitionText, Reader } from "../petition/petition.rules.ts";
import { DESK } from "../petition/petition.states.ts";
import type { PetitionRecusalAsker } from "./recusal.codes.ts";
import type { PetitionRecusalState } from "./recusal.states.ts";

/** A recusal of the petition as the rules see it. */
export interface Asked {
  readonly id: string;
  readonly bodyId: string;
  readonly staffId: string | null;
  readonly state: PetitionRecusalState;
  readonly requestedOn: Day;
}

/** Who asks that who steps aside: a member of staff for itself, or the petitioner of one it describes. */
export interface Concerned {
  readonly askedBy: PetitionRecusalAsker;
  readonly bodyId: string;
  readonly staffId: string | null;
  readonly about: string | null;
}

/**
 * The people of a body the petition is with declare an interest of their own, or enter what the petitioner asked on paper;
 * a petitioner who is a party asks itself. Nobody says of a colleague that it should step aside.
 *
 * Law: Regulations on Petition Work, art. 28; that colleagues do not ask, by own decision.
 */
export function whoIsConcerned(
  { bodyId, about }: { readonly bodyId: string | null; readonly about: string | null },
  petition: AllBodies,
  viewer: Reader & { readonly personId: string },
): Concerned | Refusal {
  const body =
    bodyId ?? (viewer.post === "PARTY" ? (petition.competentBodyId ?? petition.officeId) : viewer.organizationId);
  const bodies = [petition.officeId, petition.competentBodyId, ...petition.otherBodyIds];
  if (body === null || !bodies.includes(body))
    return refuse("BODY_NOT_CONCERNED", "The petition is not with this body.", { path: ["bodyId"] });
  if (about !== null) return { askedBy: "PETITIONER", bodyId: body, staffId: null, about };
  if (viewer.post === "PARTY")
    return refuse("STAFF_NOT_DESCRIBED", "Say whom you mean, by post or window.", { path: ["about"] });
  return body === viewer.organizationId
    ? { askedBy: "OFFICER", bodyId: body, staffId: viewer.personId, about: null }
    : otherBody(body, "An interest is declared at one's own body.", ["bodyId"]);
}

/**
 * Where nobody works on the petition any more, nobody has to step aside.
 *
 * Law: Regulations on Petition Work, arts. 28 and 30.
 */
export const stillWorkedOn = ({ state }: Pick<PetitionText, "state">): Refusal | undefined =>
  state === "ROUTED" || state === "NOT_REENTERED"
    ? refuse("NOT_WORKED_ON", "Nobody works on this petition here any more.")
    : undefined;

/** While one waits, the same is not asked again; what was decided may be. Source: own decision. */
export function noneWaits(earlier: readonly Asked[], { bodyId, staffId }: Concerned): Refusal | undefined {
  const pending = earlier.find((one) => one.state === "REQUESTED" && one.bodyId === bodyId && one.staffId === staffId);
  return pending
    ? refuse("RECUSAL_PENDING", `It was asked for on ${pending.requestedOn}; the head decides first.`, {
        type: "PetitionRecusalPending",
        facts: { recusalId: pending.id, requestedOn: pending.requestedOn },
      })
    : undefined;
}

/**
 * A head who steps aside leaves nobody to decide, so it says with that who goes on; a clerk leaves that to the head.
 *
 * Source: own decision: nothing waits for somebody who is out of it.
 */
export const headNamesSuccessor = (
  { askedBy }: Concerned,
  { post }: Reader,
  takenOverBy: string | null,
): Refusal | undefined => {
  const needed = stepsAsideAtOnce({ askedBy }, { post });
  if (needed && takenOverBy === null)
    return refuse("SUCCESSOR_NEEDED", "Name the post that goes on with it.", { path: ["takenOverBy"] });
  return !needed && takenOverBy !== null
    ? refuse("HEAD_NAMES", "The head names who goes on, with its decision.", { path: ["takenOverBy"] })
    : undefined;
};

/** Whether a recusal needs no decision: a head's own. */
export const stepsAsideAtOnce = ({ askedBy }: Pick<Concerned, "askedBy">, { post }: Pick<Reader, "post">): boolean =>
  askedBy === "OFFICER" && post === "PETITION_HEAD";

/** The head of the body whose member of staff it is decides. Law: Regulations on Petition Work, art. 28; own decision. */
export const headsBody = ({ bodyId }: Pick<Asked, "bodyId">, organizationId: string | null): Refusal | undefined =>
  ownAct(bodyId, organizationId, "The head of the body whose member of staff it is decides.");

/**
 * Whom a petitioner meant is found by the head, and may be the head itself, which then may grant and not reject. What a
 * member of staff declared of itself names nobody else.
 *
 * Source: own decision; nobody is judge in their own cause.
 */
export function staffFound(
  { staffId }: Pick<Asked, "staffId">,
  named: string | null,
): { readonly staffId: string | null } | Refusal {
  return staffId !== null && named !== null && named !== staffId
    ? refuse("OTHER_STAFF", "It is about somebody else, who declared the interest.", { path: ["staffId"] })
    : { staffId: staffId ?? named };
}

/** Who works at a desk of petitions, or brought the petition as a party. */
export const mayAskForRecusal = [...DESK, "PARTY"] as const;
