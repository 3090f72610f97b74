import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { officerRecusalsAllow } from "../officer-recusal/officer-recusal.reader.ts";
import { whoAsksThePolice } from "../party-request/party-request.act.ts";
import { aboutTraffic, trafficInSight } from "../traffic-mediation/traffic-mediation.act.ts";
import type { TrafficMediationEntity } from "../traffic-mediation/traffic-mediation.entity.ts";
import { ofTheUnit } from "../traffic-mediation/traffic-mediation.rules.ts";
import { TrafficSittingChangeEntity } from "./traffic-sitting-change.entity.ts";
import { sittingChangesIn } from "./traffic-sitting-change.reader.ts";
import { askedInTime, notAskedBefore, saidToday, sittingCalled } from "./traffic-sitting-change.rules.ts";
import { trafficSittingChangeProcedure } from "./traffic-sitting-change.states.ts";

export interface AskToChangeSitting extends WriteInput {
  readonly trafficMediationId: string;
  /** The party that told an officer; left out where a party asks by itself. */
  readonly partyId?: string | null;
  /** The day it told; left out, today. */
  readonly askedOn?: Day | null;
  readonly reason: string;
}

export interface KeepSitting extends WriteInput {
  readonly changeId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

type Row = TrafficSittingChangeEntity;

const find = (db: EntityManager, id: string): Promise<Row | null> => rowsOf(db, TrafficSittingChangeEntity).find(id);

/** Another time for a sitting of the traffic police (变更调解时间): asked for a day ahead, and answered. */
export class TrafficSittingChangeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ask(viewer: Viewer, input: AskToChangeSitting): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: "askToChangeTrafficSitting", input, find }, async (work) => {
      const mediation = await trafficInSight(work, viewer, input.trafficMediationId);
      if (isRefusal(mediation)) return mediation;
      const asks = await whoAsksThePolice(
        work,
        viewer,
        mediation,
        input.partyId ?? null,
        "Road Accident Procedure, art. 88",
      );
      if (isRefusal(asks)) return asks;
      const { partyId } = asks;
      if (partyId === null) return refuse("NO_PARTY_NAMED", "Name the party that cannot come.", { path: ["partyId"] });
      const { sittingAt, sittingToldOn } = mediation;
      const called = sittingCalled(mediation.state === "MEDIATING" ? sittingAt : null);
      if (called || sittingAt === null) return called ?? refuse("NO_SITTING", "No sitting is called.");
      const askedOn = input.askedOn ?? work.today;
      const refusal =
        saidToday(viewer.post === "PARTY", askedOn, work.today) ??
        dayFits(askedOn, sittingToldOn ?? askedOn, work.today, "askedOn") ??
        askedInTime(askedOn, dayOf(sittingAt)) ??
        notAskedBefore(await sittingChangesIn(work.db, mediation.id), { partyId, sittingAt });
      if (refusal) return refusal;
      const row = Object.assign(new TrafficSittingChangeEntity(), {
        id: work.newId(),
        trafficMediationId: mediation.id,
        unitId: mediation.unitId,
        partyId,
        sittingAt,
        askedOn,
        reason: input.reason,
        state: "ASKED" as const,
        answeredOn: null,
        answerReason: null,
        version: 1,
      });
      await rowsOf(work.db, TrafficSittingChangeEntity).insert(row);
      await announce(work, mediation, row);
      return row;
    });
  }

  /** The time stays. A party that then does not come has stayed away without cause, or has not: that a person finds. */
  keep(viewer: Viewer, input: KeepSitting): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: "keepTrafficSitting", input, find }, async (work) => {
      const known = await find(work.db, input.changeId);
      // The mediation first, always: everything that belongs to it is locked under it.
      const mediation = known ? await trafficInSight(work, viewer, known.trafficMediationId) : null;
      if (!known || mediation === null || isRefusal(mediation))
        return refuse("CHANGE_NOT_FOUND", "No request for another time has this id.", { path: ["changeId"] });
      const row = (await rowsOf(work.db, TrafficSittingChangeEntity).lock(known.id)) ?? known;
      const next =
        ofTheUnit(mediation.unitId, viewer.organizationId) ??
        stale(row, input.expectedVersion) ??
        move(trafficSittingChangeProcedure, row.state, "KEEP", viewer.post);
      if (isRefusal(next)) return next;
      const refusal = await officerRecusalsAllow(work.db, { trafficMediationId: mediation.id }, "KEEP", viewer);
      if (refusal) return refusal;
      const answer = { state: next, answeredOn: work.today, answerReason: input.reason };
      const kept = await rowsOf(work.db, TrafficSittingChangeEntity).update(Object.assign(row, answer));
      await announce(work, mediation, kept);
      return kept;
    });
  }
}

const announce = (
  work: Work,
  mediation: TrafficMediationEntity,
  { id: changeId, state, askedOn }: Row,
): Promise<void> =>
  work.announce("police.TrafficSittingChangeMoved", aboutTraffic(mediation), {
    trafficMediationId: mediation.id,
    changeId,
    state: state === "ASKED" ? "ASKED" : "KEPT",
    askedOn,
  });
