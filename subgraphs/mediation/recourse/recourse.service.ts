import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type AgreementTarget, agreementForAct } from "../agreement/agreement.reader.ts";
import { caseFacts } from "../mediation-case/mediation-case.act.ts";
import { caseAfter, lockCase } from "../mediation-case/mediation-case.reader.ts";
import type { Recourse } from "./recourse.codes.ts";
import { RecourseEntity } from "./recourse.entity.ts";
import { pointsSomewhere } from "./recourse.rules.ts";

export interface RecordRecourse extends WriteInput, AgreementTarget {
  readonly kind: Recourse;
  readonly body?: string | null;
  readonly reference?: string | null;
  readonly begunOn: Day;
}

const find = (db: EntityManager, id: string): Promise<RecourseEntity | null> => rowsOf(db, RecourseEntity).find(id);

/** Recourse (反悔后的途径): a contested agreement is linked to the mediation or procedure that follows it. */
export class RecourseService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordRecourse): Promise<RecourseEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordRecourse", input, find }, async (work) => {
      const agreement = await agreementForAct(work, viewer, input, "TAKE_RECOURSE");
      if (isRefusal(agreement)) return agreement;
      const { id: agreementId, disputeId, caseId, confirmedBy, effectiveOn, reachedOn } = agreement;
      const { kind, begunOn, body = null, reference = null } = input;
      const ofCase = await lockCase(work, caseId);
      const newCase = kind === "MEDIATE_AGAIN" ? await caseAfter(work.db, ofCase) : null;
      const refusal =
        pointsSomewhere({ kind, hasNewCase: newCase !== null, confirmedBy }) ??
        dayFits(begunOn, effectiveOn ?? reachedOn, work.today, "begunOn");
      if (refusal) return refusal;
      const values = { agreementId, kind, caseId: newCase?.id ?? null, body, reference, begunOn };
      const row = Object.assign(new RecourseEntity(), values, { id: work.newId(), version: 1 });
      await rowsOf(work.db, RecourseEntity).insert(row);
      const about = { disputeId, recordId: agreementId };
      await work.announce("mediation.RecourseRecorded", about, {
        ...caseFacts(ofCase),
        agreementId,
        route: kind,
        newCaseId: row.caseId,
        begunOn,
      });
      return row;
    });
  }
}
