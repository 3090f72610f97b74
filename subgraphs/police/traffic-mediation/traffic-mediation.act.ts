import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { arrive, move } from "../../shared/state-machine/move.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { officerRecusalsAllow } from "../officer-recusal/officer-recusal.reader.ts";
import type { DamageKind } from "./traffic-mediation.codes.ts";
import type { TrafficMediationEntity } from "./traffic-mediation.entity.ts";
import { trafficMediationRepository } from "./traffic-mediation.repository.ts";
import { ofTheUnit } from "./traffic-mediation.rules.ts";
import { type TrafficMediationCommand, trafficMediationProcedure } from "./traffic-mediation.states.ts";

/** What an act on a mediation by the traffic police names. */
export interface TrafficTarget {
  readonly trafficMediationId: string;
  readonly expectedVersion?: number | null;
}

/** What the parties were told of the ways left, and when. */
export interface ToldRoutes {
  readonly routesTold: readonly CivilRoute[];
  readonly toldOn: Day;
}

/** The mediation, locked; one the viewer may not see answers like one that does not exist. */
export const trafficInSight = async (
  work: Work,
  viewer: Viewer,
  id: string,
): Promise<TrafficMediationEntity | Refusal> => {
  const found = await trafficMediationRepository(work.db).lockVisible(viewer, id);
  if (!found)
    return refuse("TRAFFIC_MEDIATION_NOT_FOUND", "No mediation by the traffic police has this id.", {
      path: ["trafficMediationId"],
    });
  work.concerns(found);
  return found;
};

/** The mediation an act of its unit is about. An officer who stepped aside does none, and some wait for a recusal. */
async function trafficForAct(
  work: Work,
  viewer: Viewer,
  { trafficMediationId, expectedVersion }: TrafficTarget,
  command: TrafficMediationCommand,
): Promise<TrafficMediationEntity | Refusal> {
  const found = await trafficInSight(work, viewer, trafficMediationId);
  if (isRefusal(found)) return found;
  const next =
    ofTheUnit(found.unitId, viewer.organizationId) ??
    stale(found, expectedVersion) ??
    move(trafficMediationProcedure, found.state, command, viewer.post);
  if (isRefusal(next)) return next;
  return (await officerRecusalsAllow(work.db, { trafficMediationId }, command, viewer)) ?? found;
}

/** The officer in charge stepped aside: the next one to act takes it on. */
export const releaseTraffic = ({ db }: Work, row: TrafficMediationEntity): Promise<TrafficMediationEntity> =>
  trafficMediationRepository(db).update(Object.assign(row, { officerId: null }));

/**
 * Moves a mediation its caller has locked by a command the caller has checked, and says so. Where nobody is in charge,
 * whoever acts takes it on.
 */
async function moveTraffic(
  work: Work,
  row: TrafficMediationEntity,
  command: TrafficMediationCommand,
  change: Partial<TrafficMediationEntity>,
): Promise<TrafficMediationEntity> {
  const state = arrive(trafficMediationProcedure, row.state, command);
  const officerId = row.officerId ?? work.actor.personId;
  const moved = await trafficMediationRepository(work.db).update(Object.assign(row, change, { state, officerId }));
  const { id: trafficMediationId, endGround: ground, routesTold } = moved;
  await work.announce("police.TrafficMediationMoved", aboutTraffic(moved), {
    trafficMediationId,
    state,
    ground,
    routesTold,
  });
  return moved;
}

/** What an effect makes of the locked mediation, or why it may not be. */
type Effect = (work: Work, row: TrafficMediationEntity) => Promise<Partial<TrafficMediationEntity> | Refusal>;

/** One act on a mediation: found and locked, changed by `effect`, moved and announced. */
export const changeTraffic = (
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  input: WriteInput & TrafficTarget,
  name: string,
  command: TrafficMediationCommand,
  effect: Effect,
): Promise<TrafficMediationEntity | Refusal> =>
  unitOfWork.act(viewer, { command: name, input, find: findTraffic }, async (work) => {
    const row = await trafficForAct(work, viewer, input, command);
    if (isRefusal(row)) return row;
    const outcome = await effect(work, row);
    return isRefusal(outcome) ? outcome : moveTraffic(work, row, command, outcome);
  });

/** The mediation by its id, or null: how a repeated request finds what the first one made. */
export const findTraffic = (db: EntityManager, id: string): Promise<TrafficMediationEntity | null> =>
  trafficMediationRepository(db).find(id);

/** The parties of its dispute. */
export const trafficPartyIds = async ({ db }: Work, { disputeId }: TrafficMediationEntity): Promise<string[]> =>
  (await partiesOf(db, disputeId)).map(({ id }) => id);

/** Starts one of its clocks. */
export const startTrafficClock = (
  work: Work,
  { id: recordId, disputeId, divisionCode }: TrafficMediationEntity,
  clock: { readonly code: ClockCode; readonly on: Day; readonly variant?: DamageKind | "DETERMINED" },
): Promise<unknown> => startClock(work, "POLICE", { ...clock, disputeId, divisionCode, recordId });

const WINDOWS = ["TRAFFIC_APPLY", "TRAFFIC_AFTER_PM"] as const satisfies readonly ClockCode[];

/** The windows for applying have served on the day `on`, or fall away. */
export const stopWindows = (
  work: Work,
  { id: recordId }: TrafficMediationEntity,
  end: { readonly on: Day; readonly by: string; readonly cancelled?: boolean },
): Promise<void> => stopClocks(work, "POLICE", { recordId, codes: WINDOWS, ...end });

/** Stops the time of the mediation itself. */
export const stopTrafficClock = (
  work: Work,
  { id: recordId }: TrafficMediationEntity,
  end: { readonly on: Day; readonly by: string; readonly cancelled?: boolean },
): Promise<void> => stopClocks(work, "POLICE", { recordId, codes: ["TRAFFIC_MEDIATE"], ...end });

/** Which dispute and record its events are about. */
export const aboutTraffic = ({ id, disputeId }: TrafficMediationEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
