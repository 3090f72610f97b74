import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { disputeWithinWork } from "../../shared/known-dispute/known-dispute.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { receivedAlready } from "../../shared/received/received.rules.ts";
import { aboutIncident, advance, startCaseClock, stopCaseClock } from "./incident.act.ts";
import type { CivilRoute, IncidentKind } from "./incident.codes.ts";
import { IncidentEntity } from "./incident.entity.ts";
import { type IncidentTarget, findIncident, incidentForAct, lockIncident } from "./incident.reader.ts";
import { incidentRepository } from "./incident.repository.ts";
import { guidedSince, numberTaken, routesAreTold, suitIsTold } from "./incident.rules.ts";
import type { IncidentState } from "./incident.states.ts";

export interface RegisterIncident extends WriteInput {
  readonly disputeId: string;
  readonly incidentNumber: string;
  readonly incidentKind: IncidentKind;
  /** When the call or visit came in; now, where it is left out. */
  readonly receivedAt?: Date | null;
}

export type ChangeIncident = WriteInput & IncidentTarget;
export type TellRoutes = ChangeIncident & { readonly routesTold: readonly CivilRoute[]; readonly toldOn: Day };
export type AcceptPoliceCase = ChangeIncident & { readonly acceptedOn: Day };

/** What a client may ask the list of incidents for. */
export interface IncidentsQuery {
  readonly states: readonly IncidentState[] | null;
  readonly page: { first: number; after?: string | null };
}

const LIST = "policeMediations";

/** What an incident keeps of what its parties were told: the last of it, and since when they know of mediation. */
const told = ({ guidedOn }: IncidentEntity, { routesTold, toldOn }: TellRoutes) => ({
  routesTold: [...routesTold],
  toldOn,
  guidedOn: guidedSince(guidedOn, routesTold, toldOn),
});

/** The civil side of an incident (警情民事部分): taken down, found civil or accepted as a case, closed. */
export class IncidentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  register(viewer: Viewer, input: RegisterIncident): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "registerIncident", input, find: findIncident }, async (work) => {
      const stationId = viewer.organizationId ?? "";
      const receivedAt = input.receivedAt ?? work.now;
      const refusal = receivedAlready(receivedAt, work.now);
      if (refusal) return refusal;
      const dispute = await disputeWithinWork(work.db, viewer, input.disputeId);
      if (isRefusal(dispute)) return dispute;
      const { id: disputeId, divisionCode } = dispute;
      const { incidentNumber, incidentKind } = input;
      const incident = Object.assign(
        new IncidentEntity(),
        { disputeId, divisionCode, stationId, incidentNumber, incidentKind, receivedAt },
        {
          id: work.newId(),
          state: "RECEIVED" as const,
          routesTold: [],
          toldOn: null,
          guidedOn: null,
          caseAcceptedOn: null,
          mediationCaseId: null,
          agreementId: null,
          performedOn: null,
          endedOn: null,
          version: 1,
        },
      );
      if (!(await incidentRepository(work.db).insert(incident))) return numberTaken();
      // The station sees the dispute from this moment; the registry tells the other agencies.
      await relate(work.db, disputeId, [stationId]);
      await work.announce(
        "police.IncidentRegistered",
        { ...aboutIncident(incident), occurredAt: receivedAt },
        { incidentId: incident.id, number: incidentNumber, stationId },
      );
      return incident;
    });
  }

  findCivil(viewer: Viewer, input: TellRoutes): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "findCivilDispute", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "FIND_CIVIL");
      if (isRefusal(incident)) return incident;
      const { toldOn, routesTold } = input;
      const refusal = routesAreTold(routesTold) ?? dayFits(toldOn, dayOf(incident.receivedAt), work.today, "toldOn");
      if (refusal) return refusal;
      const civil = await advance(work, incident, "FIND_CIVIL", told(incident, input));
      await work.announce("police.CivilSideFound", aboutIncident(civil), { incidentId: civil.id, routesTold });
      return lockIncident(work, civil.id);
    });
  }

  /** A possible offence: the case limit counts from acceptance. What the enquiry is about stays with the station. */
  acceptCase(viewer: Viewer, input: AcceptPoliceCase): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "acceptPoliceCase", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "ACCEPT_CASE");
      if (isRefusal(incident)) return incident;
      const { acceptedOn } = input;
      const refusal = dayFits(acceptedOn, dayOf(incident.receivedAt), work.today, "acceptedOn");
      if (refusal) return refusal;
      const accepted = await advance(work, incident, "ACCEPT_CASE", { caseAcceptedOn: acceptedOn });
      await startCaseClock(work, accepted, acceptedOn);
      await work.announce("police.CaseAccepted", aboutIncident(accepted), { incidentId: accepted.id });
      return lockIncident(work, accepted.id);
    });
  }

  /** Ends the civil side without a settlement. The clock is cancelled: what goes on under public law is not followed. */
  close(viewer: Viewer, input: TellRoutes): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "closeCivilSide", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "CLOSE");
      if (isRefusal(incident)) return incident;
      const { toldOn, routesTold } = input;
      const refusal = suitIsTold(routesTold) ?? dayFits(toldOn, dayOf(incident.receivedAt), work.today, "toldOn");
      if (refusal) return refusal;
      const closed = await advance(work, incident, "CLOSE", { ...told(incident, input), endedOn: work.today });
      await stopCaseClock(work, closed, { on: work.today, by: "the civil side was closed", cancelled: true });
      await work.announce("police.CivilSideClosed", aboutIncident(closed), { incidentId: closed.id, routesTold });
      return closed;
    });
  }

  /** A page of the incidents the viewer may see, an officer's of the own station, the latest first. */
  async page(viewer: Viewer, { states, page }: IncidentsQuery): Promise<ConnectionOf<IncidentEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const rows = await incidentRepository(this.db.manager).page(viewer, states, cut);
    return toConnection(LIST, rows, cut.limit, ({ receivedAt, id }) => [receivedAt.toISOString(), id]);
  }
}
