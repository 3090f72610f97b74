import { noteActing } from "../acting-official/acting-official.act.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { disputeWithinWork, partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { receivedByToday } from "../../shared/received/received.rules.ts";
import { checkNumber } from "../court/court.reader.ts";
import { type NumberType, numberFree, ofThisCase } from "../court/court.rules.ts";
import { aboutReferral, moveReferral } from "./court-referral.act.ts";
import type { ProcedureKind } from "./court-referral.codes.ts";
import { CourtReferralEntity } from "./court-referral.entity.ts";
import { type CourtReferralTarget, courtReferralForAct, findCourtReferral } from "./court-referral.reader.ts";
import { courtReferralRepository } from "./court-referral.repository.ts";
import { mayBeTried, noneRunning, refusesForItself } from "./court-referral.rules.ts";
import { type CourtReferralCommand, courtReferralProcedure, runningStates } from "./court-referral.states.ts";

export interface ReceiveComplaint extends WriteInput {
  readonly disputeId: string;
  readonly causeOfAction: string;
  readonly preFilingNumber: string;
  readonly receivedOn: Day;
}

export type ChangeReferral = WriteInput & CourtReferralTarget;
export type RecordMediationRefusal = ChangeReferral & { readonly partyId: string };
export type NumberedAct = ChangeReferral & { readonly caseNumber: string };
export type FileCase = NumberedAct & { readonly procedureKind: ProcedureKind };

/** Complaints at court (诉调对接): receipt, refusal, filing, and the ways out. Handing over is the hand-over's. */
export class CourtReferralService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The filing office takes a complaint in; the court has to do with the dispute from now on. */
  receiveComplaint(viewer: Viewer, input: ReceiveComplaint): Promise<CourtReferralEntity | Refusal> {
    const request = { command: "receiveComplaint", input, find: findCourtReferral };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const dispute = await disputeWithinWork(work.db, viewer, input.disputeId);
      if (isRefusal(dispute)) return dispute;
      const courtId = viewer.organizationId ?? "";
      const { id: disputeId, divisionCode } = dispute;
      const { causeOfAction, preFilingNumber, receivedOn } = input;
      const repository = courtReferralRepository(work.db);
      await repository.lockDispute(disputeId);
      const refusal =
        receivedByToday(receivedOn, work.today) ??
        (await newNumber(work.db, courtId, preFilingNumber, "PRE_FILING", "preFilingNumber")) ??
        noneRunning(await repository.standingIn(disputeId, courtId, runningStates));
      if (refusal) return refusal;
      const facts = { disputeId, divisionCode, courtId, causeOfAction, preFilingNumber, receivedOn };
      const row = Object.assign(new CourtReferralEntity(), facts, {
        id: work.newId(),
        state: "COMPLAINT_RECEIVED" as const,
        caseNumber: null,
        procedureKind: null,
        statementNumber: null,
        statementIssuedOn: null,
        statementEffectiveOn: null,
        refusedBy: null,
        filedOn: null,
        endedOn: null,
        openedAt: work.now,
        version: 1,
      });
      await repository.insert(row);
      await noteActing(work, viewer, row.id);
      await relate(work.db, disputeId, [courtId]);
      await work.announce("court.ComplaintReceived", aboutReferral(row), {
        courtReferralId: row.id,
        courtId,
        causeOfAction,
      });
      return row;
    });
  }

  recordRefusal(viewer: Viewer, input: RecordMediationRefusal): Promise<CourtReferralEntity | Refusal> {
    const { partyId } = input;
    return this.change(viewer, input, "REFUSE", {
      decide: async ({ db }, { disputeId }) => {
        const party = (await partiesOf(db, disputeId)).find(({ id }) => id === partyId);
        return refusesForItself(party, viewer.post === "PARTY", viewer.personId) ?? { refusedBy: partyId };
      },
      tell: (work, row) =>
        work.announce("court.MediationRefused", aboutReferral(row), { courtReferralId: row.id, partyId }),
    });
  }

  fileCase(viewer: Viewer, input: FileCase): Promise<CourtReferralEntity | Refusal> {
    const { caseNumber, procedureKind } = input;
    return this.change(viewer, input, "FILE_CASE", {
      decide: async ({ db, today }, { courtId }) =>
        (await newNumber(db, courtId, caseNumber, "FIRST_INSTANCE", "caseNumber")) ?? {
          caseNumber,
          procedureKind,
          filedOn: today,
        },
      tell: (work, row) =>
        work.announce("court.CaseFiled", aboutReferral(row), { courtReferralId: row.id, caseNumber }),
    });
  }

  /** Before filing the statement has a number of its own, after it that of the case. */
  issueStatement(viewer: Viewer, input: NumberedAct): Promise<CourtReferralEntity | Refusal> {
    const { caseNumber } = input;
    return this.change(viewer, input, "ISSUE_STATEMENT", {
      decide: async ({ db, today }, found) =>
        (found.caseNumber === null
          ? await newNumber(db, found.courtId, caseNumber, "STATEMENT_BEFORE_FILING", "caseNumber")
          : ofThisCase(caseNumber, found.caseNumber, "caseNumber")) ?? {
          statementNumber: caseNumber,
          statementIssuedOn: today,
        },
      tell: (work, row) =>
        work.announce("court.MediationStatementIssued", aboutReferral(row), { courtReferralId: row.id, caseNumber }),
    });
  }

  allowWithdrawal(viewer: Viewer, input: NumberedAct): Promise<CourtReferralEntity | Refusal> {
    const { caseNumber } = input;
    return this.change(viewer, input, "ALLOW_WITHDRAWAL", {
      decide: (_work, found) => Promise.resolve(ofThisCase(caseNumber, found.caseNumber, "caseNumber") ?? {}),
      tell: (work, row) =>
        work.announce("court.WithdrawalAllowed", aboutReferral(row), { courtReferralId: row.id, caseNumber }),
    });
  }

  resumeTrial(viewer: Viewer, input: ChangeReferral): Promise<CourtReferralEntity | Refusal> {
    return this.change(viewer, input, "RESUME_TRIAL", {
      decide: (_work, found) => Promise.resolve(mayBeTried(found) ?? {}),
      tell: (work, row) => {
        const { id: courtReferralId, caseNumber } = row;
        if (caseNumber === null) throw new Error(`Complaint ${courtReferralId} went to trial without a case.`);
        return work.announce("court.TrialResumed", aboutReferral(row), { courtReferralId, caseNumber });
      },
    });
  }

  /** One act on a complaint: found through the viewer, decided, moved along its table, told. */
  private change(
    viewer: Viewer,
    input: ChangeReferral,
    command: CourtReferralCommand,
    { decide, tell }: Step,
  ): Promise<CourtReferralEntity | Refusal> {
    const mutation = courtReferralProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findCourtReferral }, async (work) => {
      const found = await courtReferralForAct(work, viewer, input, command);
      if (isRefusal(found)) return found;
      const change = await decide(work, found);
      if (isRefusal(change)) return change;
      const row = await moveReferral(work, found, command, change);
      await tell(work, row);
      return row;
    });
  }
}

/** Refuses a number that does not fit the act and the court, or that was given before. */
const newNumber = async (
  db: EntityManager,
  courtId: string,
  number: string,
  type: NumberType,
  field: string,
): Promise<Refusal | undefined> =>
  (await checkNumber(db, courtId, number, type, field)) ??
  numberFree(await courtReferralRepository(db).numberTaken(number), field);

/** What an act adds to the way all acts on a complaint go. */
interface Step {
  /** What changes besides the state, or why nothing does. */
  readonly decide: (work: Work, found: CourtReferralEntity) => Promise<Partial<CourtReferralEntity> | Refusal>;
  readonly tell: (work: Work, row: CourtReferralEntity) => Promise<void>;
}
