import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { findTraffic } from "../traffic-mediation/traffic-mediation.act.ts";
import { trafficMediationProcedure } from "../traffic-mediation/traffic-mediation.states.ts";
import { TrafficSittingChangeEntity } from "./traffic-sitting-change.entity.ts";
import { sittingChangesIn } from "./traffic-sitting-change.reader.ts";
import { trafficSittingChangeProcedure } from "./traffic-sitting-change.states.ts";

/** The sitting was called for another time, which answers who asked for it; or mediation is over. */
async function follow(work: Work, id: string): Promise<void> {
  const mediation = await findTraffic(work.db, id);
  if (!mediation) throw new Error(`Mediation ${id} moved but is not here.`);
  const over = "end" in trafficMediationProcedure.states[mediation.state];
  for (const open of (await sittingChangesIn(work.db, id)).filter(({ state }) => state === "ASKED")) {
    if (!over && open.sittingAt.getTime() === mediation.sittingAt?.getTime()) continue;
    const state = arrive(trafficSittingChangeProcedure, open.state, over ? "LAPSE" : "CHANGE");
    await rowsOf(work.db, TrafficSittingChangeEntity).update(Object.assign(open, { state, answeredOn: work.today }));
  }
}

export const trafficSittingChangeHandlers: Handlers = {
  "police.TrafficMediationMoved": (work, { data: { trafficMediationId } }) => follow(work, trafficMediationId),
};
