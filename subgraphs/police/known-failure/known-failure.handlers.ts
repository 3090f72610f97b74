import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { KnownFailureEntity } from "./known-failure.entity.ts";

/** Keeps that people's mediation of a dispute ended: an accident determination may be recorded later than that. */
export const knownFailureHandlers: Handlers = {
  "mediation.CaseTerminated": ({ db }, { disputeId, occurredAt, data: { caseId } }) => {
    const endedOn = dayOf(new Date(occurredAt));
    return db.upsert(KnownFailureEntity, { mediationCaseId: caseId, disputeId, endedOn }, ["mediationCaseId"]);
  },
};
