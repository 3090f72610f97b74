import { type DataSource, In } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { disputeWithinWork } from "../../shared/known-dispute/known-dispute.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { byToday, suitIsTold } from "../incident/incident.rules.ts";
import { lastFailureOn } from "../known-failure/known-failure.reader.ts";
import { everyoneApplies } from "../recognition/recognition.rules.ts";
import {
  type ToldRoutes,
  type TrafficTarget,
  aboutTraffic,
  changeTraffic,
  findTraffic as find,
  startTrafficClock,
  stopWindows,
  trafficPartyIds,
} from "./traffic-mediation.act.ts";
import { TrafficMediationEntity } from "./traffic-mediation.entity.ts";
import { trafficMediationRepository } from "./traffic-mediation.repository.ts";
import { afterMediation, askedByParties, windowsOver, withinWindow } from "./traffic-mediation.rules.ts";
import type { TrafficMediationState } from "./traffic-mediation.states.ts";

export interface RecordDetermination extends WriteInput {
  readonly disputeId: string;
  readonly determinationNumber: string;
  readonly receivedOn: Day;
}

type OfTraffic = WriteInput & TrafficTarget;

export interface ApplyForTraffic extends OfTraffic {
  readonly applicantIds: readonly string[];
  readonly appliedOn: Day;
  readonly closedAtRequestOf: readonly string[];
}

export type CloseTraffic = OfTraffic & ToldRoutes;

/** What a client may ask the list for. */
export interface TrafficQuery {
  readonly states: readonly TrafficMediationState[] | null;
  readonly page: { first: number; after?: string | null };
}

type Result = Promise<TrafficMediationEntity | Refusal>;

const LIST = "trafficMediations";
/** Mediation by the traffic police on compensation (道路交通事故损害赔偿调解): the determination, and who applies. */
export class TrafficMediationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  /** The parties have the determination: ten days to apply, and three where people's mediation had failed before. */
  record(viewer: Viewer, input: RecordDetermination): Result {
    return this.unitOfWork.act(viewer, { command: "recordAccidentDetermination", input, find }, async (work) => {
      const { determinationNumber, receivedOn } = input;
      const refusal = byToday(receivedOn, work.today, "receivedOn");
      if (refusal) return refusal;
      const dispute = await disputeWithinWork(work.db, viewer, input.disputeId);
      if (isRefusal(dispute)) return dispute;
      const row = determined(work, dispute, viewer.organizationId ?? "", { determinationNumber, receivedOn });
      if (!(await trafficMediationRepository(work.db).insert(row))) {
        const path = ["determinationNumber"];
        return refuse("NUMBER_TAKEN", "Your unit has recorded a determination of this number.", { path });
      }
      await relate(work.db, row.disputeId, [row.unitId]);
      await work.announce("police.DeterminationReceived", aboutTraffic(row), {
        trafficMediationId: row.id,
        unitId: row.unitId,
        receivedOn,
      });
      await startTrafficClock(work, row, { code: "TRAFFIC_APPLY", on: receivedOn });
      const failedOn = await lastFailureOn(work.db, row.disputeId);
      if (failedOn !== null) await startTrafficClock(work, row, afterMediation(failedOn, receivedOn));
      return row;
    });
  }

  /** All parties apply in writing, inside one of the windows. */
  apply(viewer: Viewer, input: ApplyForTraffic): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "applyForTrafficMediation", "APPLY", async (work, row) => {
      const { applicantIds, appliedOn, closedAtRequestOf } = input;
      const partyIds = await trafficPartyIds(work, row);
      const refusal =
        everyoneApplies(partyIds, applicantIds, "TrafficApplicantsMissing") ??
        dayFits(appliedOn, row.determinationReceivedOn, work.today, "appliedOn") ??
        withinWindow(appliedOn, await windowsOf(work, row)) ??
        askedByParties(partyIds, closedAtRequestOf);
      if (refusal) return refusal;
      await stopWindows(work, row, { on: appliedOn, by: "the parties applied" });
      return {
        applicantIds: [...partyIds],
        appliedOn,
        acceptedOn: work.today,
        closedAtRequestOf: [...closedAtRequestOf],
      };
    });
  }

  /** Nobody applied, and the windows are over. A person says so, the closed window does not. */
  close(viewer: Viewer, input: CloseTraffic): Result {
    return changeTraffic(this.unitOfWork, viewer, input, "closeTrafficAccident", "CLOSE", async (work, row) => {
      const { routesTold, toldOn } = input;
      const refusal =
        windowsOver(work.today, await windowsOf(work, row)) ??
        suitIsTold(routesTold) ??
        dayFits(toldOn, row.determinationReceivedOn, work.today, "toldOn");
      if (refusal) return refusal;
      await stopWindows(work, row, { on: work.today, by: "nobody applied" });
      return { routesTold: [...routesTold], toldOn };
    });
  }

  /** A page of what the viewer may see, an officer's of the own unit, the latest first. */
  async page(viewer: Viewer, { states, page }: TrafficQuery): Promise<ConnectionOf<TrafficMediationEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const rows = await trafficMediationRepository(this.db.manager).page(viewer, states, cut);
    return toConnection(LIST, rows, cut.limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }
}

/** The windows it has had, those that closed too: an application may be older than its record here. */
const windowsOf = ({ db }: Work, { id: recordId }: TrafficMediationEntity): Promise<DeadlineEntity[]> =>
  db.findBy(DeadlineEntity, { recordId, code: In(["TRAFFIC_APPLY", "TRAFFIC_AFTER_PM"]) });

const determined = (
  work: Work,
  { id: disputeId, divisionCode }: { readonly id: string; readonly divisionCode: string },
  unitId: string,
  { determinationNumber, receivedOn }: Pick<RecordDetermination, "determinationNumber" | "receivedOn">,
): TrafficMediationEntity =>
  Object.assign(new TrafficMediationEntity(), {
    id: work.newId(),
    disputeId,
    divisionCode,
    unitId,
    state: "DETERMINED" as const,
    officerId: work.actor.personId,
    determinationNumber,
    determinationReceivedOn: receivedOn,
    openedAt: work.now,
    applicantIds: [],
    appliedOn: null,
    acceptedOn: null,
    closedAtRequestOf: [],
    damageKind: null,
    startedOn: null,
    sittingAt: null,
    sittingPlace: null,
    sittingToldOn: null,
    insurerPresent: null,
    mediationBasis: null,
    accidentFacts: null,
    items: [],
    shares: [],
    performanceWay: null,
    performBy: null,
    documentOn: null,
    endGround: null,
    routesTold: [],
    toldOn: null,
    version: 1,
  });
