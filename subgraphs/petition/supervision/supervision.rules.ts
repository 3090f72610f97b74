import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionBodies } from "../petition/petition.rules.ts";
import type { PetitionSupervisionCommand } from "./supervision.states.ts";

/**
 * The office chases the body that answers or a unit named responsible, never itself.
 *
 * Law: Regulations on Petition Work, art. 41; whom it may address by own decision: whoever has nothing to do with the
 * matter learns nothing of it.
 */
export function mayBeChased(
  addresseeId: string,
  { officeId, competentBodyId }: PetitionBodies,
  responsibleIds: readonly string[],
): Refusal | undefined {
  const concerned = [competentBodyId, ...responsibleIds].filter((id) => id !== null && id !== officeId);
  return concerned.includes(addresseeId)
    ? undefined
    : refuse("UNIT_NOT_RESPONSIBLE", "Only the body that answers or a unit named responsible is chased.", {
        path: ["addresseeId"],
      });
}

/** One notice at a time in a matter. Source: own decision. */
export const noneWaits = (open: { readonly issuedOn: Day } | null): Refusal | undefined =>
  open === null
    ? undefined
    : refuse(
        "SUPERVISION_OPEN",
        `The notice of ${open.issuedOn} waits for its reply.`,
        doneAlready(open.issuedOn, "petitionId"),
      );

/** The unit replies, the office takes back. Law: as the notice itself; own decision. */
export function sideOf(
  command: PetitionSupervisionCommand,
  { addresseeId }: { readonly addresseeId: string },
  { officeId }: PetitionBodies,
  organizationId: string | null,
): Refusal | undefined {
  return ownAct(command === "REPLY" ? addresseeId : officeId, organizationId);
}
