import type { EventType, HubEvent } from "../../../schema/events/hub-event.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Handler, Handlers } from "../../shared/outbox/handlers.ts";
import { TrackHolderEntity } from "./track-holder.entity.ts";

type BodyOf<Type extends EventType> = (event: HubEvent<Type>) => string;

/** The record the event is about is this body's own. */
const belongsTo =
  <Type extends EventType>(bodyOf: BodyOf<Type>): Handler<Type> =>
  ({ db }, event) =>
    db.upsert(TrackHolderEntity, { recordId: event.recordId, organizationId: bodyOf(event) }, ["recordId"]);

/** This body answers it from now on, for the one whose record it is. */
const passedTo =
  <Type extends EventType>(bodyOf: BodyOf<Type>): Handler<Type> =>
  ({ db }, event) =>
    db.update(TrackHolderEntity, { recordId: event.recordId }, { passedToId: bodyOf(event) });

/** The time to forward a petition runs again whichever way it came back to its office. */
const FORWARDING: ClockCode = "PET_FORWARD";

/** Follows the records of the agencies from body to body. */
export const trackHolderHandlers: Handlers = {
  "police.IncidentRegistered": belongsTo(({ data }) => data.stationId),
  "police.DeterminationReceived": belongsTo(({ data }) => data.unitId),
  "police.CaseTransferMoved": async (work, event) => {
    if (event.data.state === "RECEIVED")
      await belongsTo<typeof event.type>(({ data }) => data.toStationId)(work, event);
  },
  "court.ComplaintReceived": belongsTo(({ data }) => data.courtId),
  "court.ConfirmationApplied": belongsTo(({ data }) => data.courtId),
  "petition.PetitionRegistered": belongsTo(({ data }) => data.officeId),
  "petition.PetitionForwarded": passedTo(({ data }) => data.toOrganizationId),
  "petition.ForwardedWithoutCustody": passedTo(({ data }) => data.toOrganizationId),
  "petition.ReviewRequested": passedTo(({ data }) => data.organizationId),
  "petition.DeadlineSet": async ({ db }, { recordId, data }) => {
    if (data.code === FORWARDING) await db.update(TrackHolderEntity, { recordId }, { passedToId: null });
  },
};
