import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import { aboutConfirmation, confirmationFacts, moveConfirmation } from "../confirmation/confirmation-change.act.ts";
import type { ConfirmationEntity } from "../confirmation/confirmation.entity.ts";
import { type ConfirmationTarget, confirmationForAct } from "../confirmation/confirmation.reader.ts";
import { ofThisCase } from "../court/court.rules.ts";
import { receiptsOf } from "../paper-receipt/paper-receipt.reader.ts";
import type { ObjectionDecision } from "./confirmation-objection.codes.ts";
import { endObjection, endTheOthers, objectionRows } from "./confirmation-objection.act.ts";
import { ConfirmationObjectionEntity } from "./confirmation-objection.entity.ts";
import {
  type Objecting,
  commandOf,
  noneWaiting,
  objectedInTime,
  objectorIsClear,
  takesBackItsOwn,
  windowOf,
} from "./confirmation-objection.rules.ts";
import { type ObjectionCommand, objectionProcedure } from "./confirmation-objection.states.ts";

export type RaiseObjection = WriteInput & ConfirmationTarget & Objecting & { readonly reason: string };
export interface ChangeObjection extends WriteInput {
  readonly objectionId: string;
  readonly expectedVersion?: number | null;
}
export type DecideObjection = ChangeObjection & {
  readonly decision: ObjectionDecision;
  readonly rulingNumber: string;
};

type Row = ConfirmationObjectionEntity;
const find = (db: EntityManager, id: string): Promise<Row | null> => objectionRows(db).find(id);

/** The applicants with what tells a party from another. */
const applicantsOf = async ({ db }: Work, { disputeId, applicantIds }: ConfirmationEntity) =>
  (await partiesOf(db, disputeId)).filter(({ id }) => applicantIds.includes(id));

/** Objections to a confirmation (异议): raised within their window, decided by the court that ruled. */
export class ConfirmationObjectionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  raise(viewer: Viewer, input: RaiseObjection): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: "raiseConfirmationObjection", input, find }, async (work) => {
      const found = await confirmationForAct(work, viewer, input, "OBJECT");
      if (isRefusal(found)) return found;
      const { objector, reason } = input;
      const partyId = objector === "PARTY" ? (input.partyId ?? null) : null;
      const earlier = await work.db.findBy(ConfirmationObjectionEntity, { confirmationId: found.id });
      const receipt = (await receiptsOf(work.db, found.id)).find((one) => one.partyId === partyId);
      const countedFrom = objector === "PARTY" ? (receipt?.receivedOn ?? null) : (input.knownOn ?? null);
      const refusal =
        objectorIsClear(input, await applicantsOf(work, found), viewer, work.today) ??
        objectedInTime(objector, countedFrom, work.today, work.calendar) ??
        noneWaiting(earlier, { objector, partyId });
      if (refusal) return refusal;
      const row = Object.assign(new ConfirmationObjectionEntity(), {
        id: work.newId(),
        confirmationId: found.id,
        objector,
        partyId,
        countedFrom,
        raisedOn: work.today,
        reason,
        state: "RAISED" as const,
        rulingNumber: null,
        decidedOn: null,
        version: 1,
      });
      await objectionRows(work.db).insert(row);
      const told = { ...confirmationFacts(found), objectionId: row.id, objector };
      await work.announce("court.ConfirmationObjected", aboutConfirmation(found), told);
      await this.showClocks(work, found, row, receipt?.id);
      return row;
    });
  }

  withdraw(viewer: Viewer, input: ChangeObjection): Promise<Row | Refusal> {
    return this.change(viewer, input, "WITHDRAW", "withdrawConfirmationObjection", async (work, found, of) => {
      const refusal = takesBackItsOwn(found, await applicantsOf(work, of), viewer);
      return refusal ?? { decidedOn: work.today };
    });
  }

  decide(viewer: Viewer, input: DecideObjection): Promise<Row | Refusal> {
    const { decision, rulingNumber } = input;
    return this.change(viewer, input, commandOf[decision], "decideConfirmationObjection", async (work, found, of) => {
      const refusal = ofThisCase(rulingNumber, of.caseNumber, "rulingNumber");
      if (refusal) return refusal;
      if (decision === "SET_ASIDE") {
        await moveConfirmation(work, of, "SET_ASIDE");
        await work.announce("court.ConfirmationSetAside", aboutConfirmation(of), confirmationFacts(of));
        await endTheOthers(work, of, found);
      }
      return { rulingNumber, decidedOn: work.today };
    });
  }

  /** The window the objector used, so that everybody sees it was kept, and the court's own target. */
  private async showClocks(
    work: Work,
    { disputeId, divisionCode }: ConfirmationEntity,
    { id: recordId, objector, countedFrom, raisedOn: on }: Row,
    receiptId: string | undefined,
  ): Promise<void> {
    const where = { disputeId, divisionCode, recordId };
    const used = { codes: [windowOf[objector]], on, by: "objected" };
    if (receiptId) await stopClocks(work, "COURT", { ...used, recordId: receiptId });
    if (objector === "OUTSIDER" && countedFrom) {
      await startClock(work, "COURT", { ...where, code: windowOf[objector], on: countedFrom });
      await stopClocks(work, "COURT", { ...used, recordId });
    }
    await startClock(work, "COURT", { ...where, code: "OBJECTION_DECIDE", on });
  }

  /** One act on an objection: its confirmation found and locked through the viewer, decided, moved, told. */
  private change(
    viewer: Viewer,
    input: ChangeObjection,
    command: ObjectionCommand,
    mutation: string,
    decide: (work: Work, found: Row, of: ConfirmationEntity) => Promise<Partial<Row> | Refusal>,
  ): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
      const named = await find(work.db, input.objectionId);
      const of = named && (await confirmationForAct(work, viewer, { confirmationId: named.confirmationId }, "OBJECT"));
      if (!named || !of || (isRefusal(of) && of.code === "CONFIRMATION_NOT_FOUND"))
        return refuse("OBJECTION_NOT_FOUND", "No objection has this id.", { path: ["objectionId"] });
      if (isRefusal(of)) return of;
      // Read again under the confirmation's lock: it may have been decided while another act held it.
      const found = (await find(work.db, named.id)) ?? named;
      const outdated = stale(found, input.expectedVersion);
      if (outdated) return outdated;
      const state = move(objectionProcedure, found.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const change = await decide(work, found, of);
      return isRefusal(change) ? change : endObjection(work, of, found, command, change);
    });
  }
}
