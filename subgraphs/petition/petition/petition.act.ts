import type { HandOver } from "../../../schema/events/common.ts";
import type { DataOf, EventType } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { startPetitionClock } from "../petition-clock/petition-clock.act.ts";
import { PetitionEntity } from "./petition.entity.ts";
import { petitionRepository } from "./petition.repository.ts";
import { type PetitionCommand, petitionProcedure } from "./petition.states.ts";

/** What registration knows of a petition. */
export type Registered = Pick<
  PetitionEntity,
  | "officeId"
  | "number"
  | "petitionClass"
  | "channel"
  | "field"
  | "receivedAt"
  | "matter"
  | "numberOfPetitioners"
  | "representatives"
  | "disputeId"
  | "divisionCode"
  | "petitionerPartyIds"
  | "repeatOfId"
>;

/** Enters a petition; the time to send it on runs from its receipt, not from its registration. */
export async function enterPetition(work: Work, registered: Registered): Promise<PetitionEntity> {
  const { officeId, number, receivedAt } = registered;
  const petition = Object.assign(new PetitionEntity(), registered, {
    id: work.newId(),
    registeredAt: work.now,
    state: "REGISTERED" as const,
    competentBodyId: null,
    otherBodyIds: [],
    reentryGround: null,
    leadBodyId: null,
    leadDecidedBy: null,
    carriedOutOn: null,
    carriedOutById: null,
    routedTo: null,
    routedOn: null,
    notifiedOn: null,
    notice: null,
    acceptedOn: null,
    version: 1,
  });
  await petitionRepository(work.db).insert(petition);
  work.concerns(petition);
  await announcePetition(work, petition, "petition.PetitionRegistered", { petitionId: petition.id, number, officeId });
  await startPetitionClock(work, petition, "PET_FORWARD", dayOf(receivedAt));
  return petition;
}

/** Moves a petition its caller has locked along its table, with what else changes. */
export const movePetition = (
  { db }: Work,
  petition: PetitionEntity,
  command: PetitionCommand,
  change: Partial<PetitionEntity> = {},
): Promise<PetitionEntity> =>
  petitionRepository(db).update(
    Object.assign(petition, change, { state: arrive(petitionProcedure, petition.state, command) }),
  );

/** Writes a change of a petition its caller has locked, whose state stays; its version goes up. */
export const changePetition = (
  { db }: Work,
  petition: PetitionEntity,
  change: Partial<PetitionEntity>,
): Promise<PetitionEntity> => petitionRepository(db).update(Object.assign(petition, change));

/** What a petition may announce of itself; its clocks are the business of `petition-clock`. */
type PetitionEvent = Exclude<Extract<EventType, `petition.${string}`>, `petition.Deadline${string}`>;

/** Announces what befell a petition of a dispute. Of any other nobody hears (Regulations on Petition Work, art. 30). */
export async function announcePetition<Type extends PetitionEvent>(
  work: Work,
  { id: recordId, disputeId }: PetitionEntity,
  type: Type,
  data: DataOf<Type>,
): Promise<void> {
  if (disputeId !== null) await work.announce(type, { disputeId, recordId }, data);
}

/** What a petition's hand-over has of its own; the rest of the shared shape is the same for all of them. */
type OwnPart = Pick<
  HandOver,
  "linkage" | "fromOrganizationId" | "toOrganizationId" | "civilPartOnly" | "legalBasis" | "consents" | "documents"
>;

/** The hand-over of a petition's dispute, under the petition's own id and number. */
export const handOverOf = ({ id, number }: PetitionEntity, own: OwnPart): HandOver => ({
  ...own,
  courtMode: null,
  sourceRecordId: id,
  sourceNumber: number,
});
