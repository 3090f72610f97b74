import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { KnownApplicationEntity } from "./known-application.entity.ts";

/**
 * Keeps that a party applied for people's mediation of a dispute. A hand-over to a committee is the station's own to tell,
 * and what a committee offers follows nobody's word: neither is kept.
 */
export const knownApplicationHandlers: Handlers = {
  "mediation.CaseOpened": async ({ db }, { disputeId, occurredAt, data: { caseId, origin } }) => {
    if (origin !== "APPLICATION") return;
    const appliedOn = dayOf(new Date(occurredAt));
    await db.upsert(KnownApplicationEntity, { mediationCaseId: caseId, disputeId, appliedOn }, ["mediationCaseId"]);
  },
};
