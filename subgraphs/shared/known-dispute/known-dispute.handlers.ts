import type { HandOver } from "../../../schema/events/common.ts";
import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../db/work.ts";
import type { Handlers } from "../outbox/handlers.ts";
import { KnownDisputeEntity, KnownPartyEntity } from "./known-dispute.entity.ts";
import { relate } from "./relations.ts";

const held = async ({ db }: Work, disputeId: string, holderId: string): Promise<void> => {
  await db.update(KnownDisputeEntity, { id: disputeId }, { holderId });
  await relate(db, disputeId, [holderId]);
};

const handedOver = (
  { db }: Work,
  disputeId: string,
  { fromOrganizationId, toOrganizationId }: HandOver,
): Promise<number> => relate(db, disputeId, [fromOrganizationId, toOrganizationId]);

/** Bodies called together about a dispute see it. */
const called = (
  { db }: Work,
  disputeId: string,
  { leadOrganizationId, memberIds }: { readonly leadOrganizationId: string; readonly memberIds: readonly string[] },
): Promise<number> => relate(db, disputeId, [leadOrganizationId, ...memberIds]);

/** Keeps an agency's copy of what the registry says of a dispute: that it exists, its parties, its holder. */
export const knownDisputeHandlers: Handlers = {
  "registry.DisputeRegistered": async ({ db }, { disputeId, data }: HubEvent<"registry.DisputeRegistered">) => {
    const { number, divisionCode, category, holderId, parties } = data;
    await db.insert(KnownDisputeEntity, { id: disputeId, number, divisionCode, category, holderId });
    await db.insert(
      KnownPartyEntity,
      parties.map(({ partyId, ...party }) => ({ id: partyId, disputeId, ...party })),
    );
    await relate(db, disputeId, [holderId]);
  },
  "registry.ReferralSent": (work, { disputeId, data }) => handedOver(work, disputeId, data),
  "registry.ReferralAccepted": (work, { disputeId, data }) => held(work, disputeId, data.toOrganizationId),
  "registry.ReferralReturned": (work, { disputeId, data }) => held(work, disputeId, data.holderId),
  "registry.BodyJoined": ({ db }, { disputeId, data }) => relate(db, disputeId, [data.organizationId]),
  "registry.JointHandlingOrdered": (work, { disputeId, data }) => called(work, disputeId, data),
  "registry.JointMeetingConvened": (work, { disputeId, data }) => called(work, disputeId, data),
  "registry.DisputeReopened": (work, { disputeId, data }) => held(work, disputeId, data.holderId),
};
