import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { RecusalEntity } from "./recusal.entity.ts";
import { recusalProcedure } from "./recusal.states.ts";

/** The case ended while the request waited: there is nothing left to decide. */
async function lapse(work: Work, caseId: string): Promise<void> {
  const pending = await work.db.findOneBy(RecusalEntity, { caseId, state: "REQUESTED" });
  if (!pending) return;
  const state = arrive(recusalProcedure, pending.state, "LAPSE");
  await rowsOf(work.db, RecusalEntity).update(Object.assign(pending, { state, decidedAt: work.now }));
}

export const recusalHandlers: Handlers = {
  "mediation.CaseTerminated": (work, { data }) => lapse(work, data.caseId),
};
