import { In } from "typeorm";
import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { stopRecusalClock } from "./officer-recusal.act.ts";
import { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import type { OfMediation } from "./officer-recusal.reader.ts";
import { officerRecusalProcedure, undecided } from "./officer-recusal.states.ts";

/** Mediation ended while the request waited: there is nothing left to decide. */
async function lapse(work: Work, of: OfMediation, recordId: string): Promise<void> {
  const pending = await work.db.findOneBy(OfficerRecusalEntity, { ...of, state: In([...undecided]) });
  if (!pending) return;
  const state = arrive(officerRecusalProcedure, pending.state, "LAPSE");
  await rowsOf(work.db, OfficerRecusalEntity).update(Object.assign(pending, { state, decidedAt: work.now }));
  await stopRecusalClock(work, recordId, "mediation ended", true);
}

export const officerRecusalHandlers: Handlers = {
  "police.PublicSecurityMediationEnded": (work, { data: { mediationId, incidentId } }) =>
    lapse(work, { mediationId }, incidentId),
  "police.TrafficMediationMoved": async (work, { data: { trafficMediationId, state } }) => {
    if (state === "ENDED") await lapse(work, { trafficMediationId }, trafficMediationId);
  },
};
