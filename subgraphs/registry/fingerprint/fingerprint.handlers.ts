import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import type { IntakeSource } from "../intake/intake.codes.ts";
import { fingerprintRepository } from "./fingerprint.repository.ts";
import { sourceMark } from "./fingerprint.rules.ts";

/** An agency's own number of its record is a mark of the dispute, as if the dispute had come in with it. */
const numbered =
  (source: IntakeSource) =>
  ({ db, cipher }: Work, { disputeId, data }: HubEvent<Numbered>): Promise<void> =>
    fingerprintRepository(db, cipher).keep(disputeId, [
      sourceMark(source, "number" in data ? data.number : data.caseNumber),
    ]);

type Numbered =
  "police.IncidentRegistered" | "petition.PetitionRegistered" | "court.CaseFiled" | "court.ConfirmationAccepted";

export const fingerprintHandlers: Handlers = {
  "police.IncidentRegistered": numbered("POLICE"),
  "petition.PetitionRegistered": numbered("PETITION"),
  "court.CaseFiled": numbered("COURT"),
  "court.ConfirmationAccepted": numbered("COURT"),
};
