import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { aboutConfirmation, confirmationFacts } from "../confirmation/confirmation-change.act.ts";
import { type ConfirmationTarget, confirmationForAct } from "../confirmation/confirmation.reader.ts";
import { aboutReferral, moveReferral } from "../court-referral/court-referral.act.ts";
import { type CourtReferralTarget, courtReferralForAct } from "../court-referral/court-referral.reader.ts";
import type { ServedPaper, ServiceMeans } from "./paper-receipt.codes.ts";
import { PaperReceiptEntity } from "./paper-receipt.entity.ts";
import { receiptsOf } from "./paper-receipt.reader.ts";
import { inEffectSince, receivedOnce } from "./paper-receipt.rules.ts";

interface Receiving extends WriteInput {
  readonly partyId: string;
  readonly receivedOn: Day;
  readonly means: ServiceMeans;
}
export type ReceiveRuling = Receiving & ConfirmationTarget;
export type ReceiveStatement = Receiving & CourtReferralTarget;

const find = (db: EntityManager, id: string): Promise<PaperReceiptEntity | null> =>
  rowsOf(db, PaperReceiptEntity).find(id);

/** Service of the court's papers (送达): the day each party received them. */
export class PaperReceiptService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The ruling reached a party: its fifteen days for an objection begin. */
  ruling(viewer: Viewer, input: ReceiveRuling): Promise<PaperReceiptEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordRulingReceipt", input, find }, async (work) => {
      const found = await confirmationForAct(work, viewer, input, "SERVE");
      if (isRefusal(found)) return found;
      const { id: recordId, applicantIds: partyIds, ruledOn, disputeId, divisionCode } = found;
      const received = await receiptsOf(work.db, recordId);
      const of = { partyIds, received, madeOn: ruledOn ?? work.today, today: work.today };
      const row = receivedOnce(input, of) ?? (await this.keep(work, "RULING", recordId, input));
      if (isRefusal(row)) return row;
      const { partyId, receivedOn } = row;
      await work.announce("court.RulingReceived", aboutConfirmation(found), {
        ...confirmationFacts(found),
        partyId,
        receivedOn,
      });
      const window = { code: "CONFIRM_OBJECT", disputeId, divisionCode, recordId: row.id, on: receivedOn } as const;
      await startClock(work, "COURT", window);
      return row;
    });
  }

  /** A party signed for the statement: once all have, it is in effect. */
  statement(viewer: Viewer, input: ReceiveStatement): Promise<PaperReceiptEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordStatementReceipt", input, find }, async (work) => {
      const found = await courtReferralForAct(work, viewer, input, "SERVE");
      if (isRefusal(found)) return found;
      const { id: courtReferralId, disputeId } = found;
      const partyIds = (await partiesOf(work.db, disputeId)).map(({ id }) => id);
      const received = await receiptsOf(work.db, courtReferralId);
      const madeOn = found.statementIssuedOn ?? work.today;
      const row =
        receivedOnce(input, { partyIds, received, madeOn, today: work.today }) ??
        (await this.keep(work, "STATEMENT", courtReferralId, input));
      if (isRefusal(row)) return row;
      const { partyId, receivedOn } = row;
      const statementEffectiveOn = inEffectSince(partyIds, [...received, row]);
      const referral = await moveReferral(work, found, "SERVE", { statementEffectiveOn });
      await work.announce("court.StatementReceived", aboutReferral(referral), { courtReferralId, partyId, receivedOn });
      if (statementEffectiveOn !== null) {
        const effect = { courtReferralId, effectiveOn: statementEffectiveOn };
        await work.announce("court.StatementTookEffect", aboutReferral(referral), effect);
      }
      return row;
    });
  }

  private keep(
    work: Work,
    paper: ServedPaper,
    recordId: string,
    { partyId, receivedOn, means }: Receiving,
  ): Promise<PaperReceiptEntity> {
    const row = { id: work.newId(), paper, recordId, partyId, receivedOn, means, version: 1 };
    return rowsOf(work.db, PaperReceiptEntity).insert(Object.assign(new PaperReceiptEntity(), row));
  }
}
