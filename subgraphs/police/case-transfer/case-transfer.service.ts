import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { sealedTo } from "../../shared/seal/sealed-to.ts";
import { arrive, move } from "../../shared/state-machine/move.ts";
import { aboutIncident, advance, moveToStation, stopIncidentClocks } from "../incident/incident.act.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import { type IncidentTarget, incidentForAct, lockIncident } from "../incident/incident.reader.ts";
import { CaseTransferEntity } from "./case-transfer.entity.ts";
import { caseTransferRepository } from "./case-transfer.repository.ts";
import { anotherUnit, instantOfAcceptance, unitsAct } from "./case-transfer.rules.ts";
import { type CaseTransferCommand, type CaseTransferState, caseTransferProcedure } from "./case-transfer.states.ts";

export interface FindUnitCompetent extends WriteInput, IncidentTarget {
  readonly toStationId: string;
  readonly reason: string;
  readonly acceptedAt: Date;
}

interface OfTransfer extends WriteInput {
  readonly transferId: string;
  readonly expectedVersion?: number | null;
}

export type ChangeTransfer = OfTransfer;
export type ReceiveCase = OfTransfer & { readonly incidentNumber: string };
export type GiveBackCase = OfTransfer & { readonly reason: string };

/** What a client may ask the list of transfers for. */
export interface TransfersQuery {
  readonly states: readonly CaseTransferState[] | null;
  readonly page: { first: number; after?: string | null };
}

type Result = Promise<CaseTransferEntity | Refusal>;
/** What the command does besides moving the transfer; the incident is locked. */
type Effect = (
  work: Work,
  incident: IncidentEntity,
  transfer: CaseTransferEntity,
) => Promise<Partial<CaseTransferEntity> | Refusal>;

const LIST = "caseTransfers";
const find = (db: EntityManager, id: string): Promise<CaseTransferEntity | null> => caseTransferRepository(db).find(id);

/** The transfer of an accepted case to the competent police unit (受案移送), custody included. */
export class CaseTransferService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  /** Another unit is competent: 24 hours from the acceptance to send it. */
  findCompetent(viewer: Viewer, input: FindUnitCompetent): Result {
    return this.unitOfWork.act(viewer, { command: "findUnitCompetent", input, find }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "FIND_UNIT_COMPETENT");
      if (isRefusal(incident)) return incident;
      const { toStationId, reason, acceptedAt } = input;
      const { id: incidentId, disputeId, divisionCode, stationId: fromStationId, incidentNumber } = incident;
      const refusal =
        anotherUnit({ fromStationId, toStationId }) ??
        instantOfAcceptance(acceptedAt, incident.caseAcceptedOn, work.now) ??
        (await bodyFits(work.db, toStationId, "POLICE", "toStationId")) ??
        (await sealedTo(work.db, disputeId, [toStationId], "toStationId"));
      if (refusal) return refusal;
      const facts = { incidentId, disputeId, divisionCode, fromStationId, toStationId, incidentNumber, reason };
      const blank = { sentAt: null, sentByPost: null, answeredAt: null, answeredByPost: null, givenBackReason: null };
      const state = { id: work.newId(), state: "DUE" as const, acceptedAt, foundAt: work.now, version: 1 };
      const row = Object.assign(new CaseTransferEntity(), facts, blank, state);
      await caseTransferRepository(work.db).insert(row);
      await advance(work, incident, "FIND_UNIT_COMPETENT");
      const clock = { code: "POLICE_TRANSFER", on: dayOf(acceptedAt), at: acceptedAt } as const;
      await startClock(work, "POLICE", { ...clock, disputeId, divisionCode, recordId: incidentId });
      await announce(work, incident, row, "DUE");
      return row;
    });
  }

  /**
   * A sealed dispute is sent where the seal is open to the other unit, which could not sign for it otherwise: the centre names
   * it in the seal first. Whoever is told that sees the dispute; the other unit learns nothing.
   */
  send(viewer: Viewer, input: ChangeTransfer): Result {
    return this.change(viewer, input, "sendPoliceCase", "SEND", async (work, incident, { toStationId }) => {
      const { today: on, now: at } = work;
      const refusal = await sealedTo(work.db, incident.disputeId, [toStationId], "transferId");
      if (refusal) return refusal;
      await stopIncidentClocks(work, incident, ["POLICE_TRANSFER"], { on, at, by: "the case was sent" });
      return { sentAt: at, sentByPost: viewer.post };
    });
  }

  /** The other unit signs: from now on the case is its own, under a number of its own, and it sees the dispute. */
  receive(viewer: Viewer, input: ReceiveCase): Result {
    return this.change(viewer, input, "receivePoliceCase", "RECEIVE", async (work, incident, { toStationId }) => {
      const moved = await moveToStation(work, incident, toStationId, input.incidentNumber);
      if (isRefusal(moved)) return moved;
      await relate(work.db, incident.disputeId, [toStationId]);
      return { answeredAt: work.now, answeredByPost: viewer.post };
    });
  }

  giveBack(viewer: Viewer, input: GiveBackCase): Result {
    return this.change(viewer, input, "giveBackPoliceCase", "GIVE_BACK", ({ now: answeredAt }) =>
      Promise.resolve({ answeredAt, answeredByPost: viewer.post, givenBackReason: input.reason }),
    );
  }

  withdraw(viewer: Viewer, input: ChangeTransfer): Result {
    return this.change(viewer, input, "withdrawCaseTransfer", "WITHDRAW", async (work, incident) => {
      const end = { on: work.today, by: "the unit kept the case", cancelled: true };
      await stopIncidentClocks(work, incident, ["POLICE_TRANSFER"], end);
      return {};
    });
  }

  /** A page of the transfers the viewer may see, an officer's of the own unit, the oldest first. */
  async page(viewer: Viewer, { states, page }: TransfersQuery): Promise<ConnectionOf<CaseTransferEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const rows = await caseTransferRepository(this.db.manager).page(viewer, states, cut);
    return toConnection(LIST, rows, cut.limit, ({ foundAt, id }) => [foundAt.toISOString(), id]);
  }

  private change(
    viewer: Viewer,
    input: OfTransfer,
    name: string,
    command: CaseTransferCommand,
    effect: Effect,
  ): Result {
    return this.unitOfWork.act(viewer, { command: name, input, find }, async (work) => {
      const transfers = caseTransferRepository(work.db);
      const known = await transfers.findVisible(viewer, input.transferId);
      if (!known) return refuse("TRANSFER_NOT_FOUND", "No transfer has this id.", { path: ["transferId"] });
      // The incident first, always: everything that changes it locks it so.
      const incident = await lockIncident(work, known.incidentId);
      const transfer = (await transfers.lock(known.id)) ?? known;
      const next =
        unitsAct(command, transfer, viewer.organizationId) ??
        stale(transfer, input.expectedVersion) ??
        move(caseTransferProcedure, transfer.state, command, viewer.post);
      if (isRefusal(next)) return next;
      const outcome = await effect(work, incident, transfer);
      if (isRefusal(outcome)) return outcome;
      const state = arrive(caseTransferProcedure, transfer.state, command);
      const changed = await transfers.update(Object.assign(transfer, outcome, { state }));
      if (state !== "SENT") await advance(work, incident, "END_TRANSFER");
      await announce(work, incident, changed, state);
      return changed;
    });
  }
}

/** The registry lets the other unit in once it has signed, and not before. */
const announce = (
  work: Work,
  incident: IncidentEntity,
  { id: transferId, fromStationId, toStationId }: CaseTransferEntity,
  state: CaseTransferState,
): Promise<void> =>
  work.announce("police.CaseTransferMoved", aboutIncident(incident), {
    incidentId: incident.id,
    transferId,
    fromStationId,
    toStationId,
    state,
  });
