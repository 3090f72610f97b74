import type { EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import type { DisputeCategory } from "./dispute.codes.ts";
import { DisputeEntity } from "./dispute.entity.ts";
import { lockDispute } from "./dispute.reader.ts";
import { disputeRepository } from "./dispute.repository.ts";
import { type DisputeCommand, disputeProcedure } from "./dispute.states.ts";

type Change<Type extends EventType> = (event: HubEvent<Type>) => Partial<DisputeEntity>;

/** Moves the dispute by a command another procedure has decided, with what else changes. */
const moves =
  <Type extends EventType>(command: DisputeCommand, change?: Change<Type>) =>
  async (work: Work, event: HubEvent<Type>): Promise<void> => {
    const dispute = await lockDispute(work, event.disputeId);
    await keep(work, dispute, { ...change?.(event), state: arrive(disputeProcedure, dispute.state, command) });
  };

/** The same where the dispute may already be further on: a second track, a referral between agencies. */
const movesIfItCan =
  <Type extends EventType>(command: DisputeCommand, change?: Change<Type>) =>
  async (work: Work, event: HubEvent<Type>): Promise<void> => {
    const dispute = await lockDispute(work, event.disputeId);
    const state = accepts(disputeProcedure, dispute.state, command)
      ? arrive(disputeProcedure, dispute.state, command)
      : dispute.state;
    await keep(work, dispute, { ...change?.(event), state });
  };

async function keep(work: Work, dispute: DisputeEntity, change: Partial<DisputeEntity>): Promise<void> {
  await disputeRepository(work.db).update(Object.assign(dispute, change));
  if (change.holderId !== undefined) await relate(work.db, dispute.id, [change.holderId]);
}

async function register(
  work: Work,
  { disputeId, occurredAt, data }: HubEvent<"registry.DisputeRegistered">,
): Promise<void> {
  const { number, title, category, divisionCode, holderId } = data;
  const row = { number, title, divisionCode, holderId, category: category as DisputeCategory };
  await disputeRepository(work.db).insert(
    Object.assign(new DisputeEntity(), row, {
      id: disputeId,
      level: null,
      state: "REGISTERED" as const,
      registeredAt: new Date(occurredAt),
      closedAt: null,
      fileNumber: null,
      version: 1,
    }),
  );
  await relate(work.db, disputeId, [holderId]);
}

/** A body that opened a track on the dispute, or answers for it, has to do with it; the other agencies are told once. */
async function joined(work: Work, { disputeId, recordId }: HubEvent, organizationId: string): Promise<void> {
  const added = await relate(work.db, disputeId, [organizationId]);
  if (added > 0) await work.announce("registry.BodyJoined", { disputeId, recordId }, { organizationId });
}

/** The dispute's row has one writer: what the other procedures and agencies announce moves it along its table. */
export const disputeHandlers: Handlers = {
  "registry.DisputeRegistered": register,
  "registry.DisputeTriaged": moves("ASSIGN", ({ data }) => ({ level: data.level })),
  "registry.DisputeSettledOnTheSpot": moves("SETTLE_ON_SPOT"),
  "registry.DisputeRedirected": moves("REDIRECT"),
  "registry.ReferralSent": ({ db }, { disputeId, data }) =>
    relate(db, disputeId, [data.fromOrganizationId, data.toOrganizationId]),
  "registry.ReferralAccepted": movesIfItCan("ACKNOWLEDGE", ({ data }) => ({ holderId: data.toOrganizationId })),
  "registry.ReferralReturned": movesIfItCan("RETURN", ({ data }) => ({ holderId: data.holderId })),
  "registry.ReferralWithdrawn": movesIfItCan("RECALL"),
  "registry.JointHandlingOrdered": async (work, event) => {
    await moves("ORDER_JOINT")(work, event);
    await relate(work.db, event.disputeId, [event.data.leadOrganizationId, ...event.data.memberIds]);
  },
  "registry.DisputeResolved": moves("RESOLVE"),
  "registry.DisputeUnresolved": moves("NOT_RESOLVE"),
  "registry.FollowUpStarted": moves("FOLLOW_UP"),
  "registry.DisputeTransferred": moves("TRANSFER"),
  "registry.DisputeClosed": moves("CLOSE", ({ occurredAt }) => ({ closedAt: new Date(occurredAt) })),
  "registry.DisputeReopened": moves("REOPEN", ({ data }) => ({ closedAt: null, holderId: data.holderId })),
  "registry.DisputeArchived": moves("ARCHIVE", ({ data }) => ({ fileNumber: data.fileNumber })),
  "registry.LeadResponsibilityAppointed": (work, event) => joined(work, event, event.data.organizationId),
  "mediation.CaseOpened": movesIfItCan("OPEN_TRACK"),
  "police.IncidentRegistered": async (work, event) => {
    await movesIfItCan("OPEN_TRACK")(work, event);
    await joined(work, event, event.data.stationId);
  },
  "police.DeterminationReceived": async (work, event) => {
    await movesIfItCan("OPEN_TRACK")(work, event);
    await joined(work, event, event.data.unitId);
  },
  // A unit that is only asked to sign is no body of the dispute yet.
  "police.CaseTransferMoved": async (work, event) => {
    if (event.data.state === "RECEIVED") await joined(work, event, event.data.toStationId);
  },
  "court.ComplaintReceived": async (work, event) => {
    await movesIfItCan("OPEN_TRACK")(work, event);
    await joined(work, event, event.data.courtId);
  },
  "court.ConfirmationApplied": (work, event) => joined(work, event, event.data.courtId),
  "petition.PetitionRegistered": async (work, event) => {
    await movesIfItCan("OPEN_TRACK")(work, event);
    await joined(work, event, event.data.officeId);
  },
};
