import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { mediatorIdsOf } from "../committee/committee.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { sinceAcceptance } from "../mediation-case/mediation-case.rules.ts";
import { mediatorOfCase } from "../session/session.rules.ts";
import type { ReportedBody } from "./preventive-steps.codes.ts";
import { PreventiveStepsEntity } from "./preventive-steps.entity.ts";
import { reportIsWhole } from "./preventive-steps.rules.ts";

export interface RecordPreventiveSteps extends WriteInput, CaseTarget {
  readonly takenOn: Day;
  readonly reportedOn?: Day | null;
  readonly reportedTo?: ReportedBody | null;
  readonly bodyName?: string | null;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<PreventiveStepsEntity | null> =>
  rowsOf(db, PreventiveStepsEntity).find(id);

/**
 * Steps against a quarrel growing worse (预防激化措施), and the report where an offence may follow. That a report was made
 * is announced, and to what kind of body; why never is.
 */
export class PreventiveStepsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordPreventiveSteps): Promise<PreventiveStepsEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordPreventiveSteps", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { takenOn, reportedOn = null, reportedTo = null, bodyName = null, reason } = input;
      const since = (day: Day, field: string): Refusal | undefined =>
        sinceAcceptance(day, found.acceptedOn, work.today, field);
      const refusal =
        mediatorOfCase(found.mediatorIds, await mediatorIdsOf(work.db, viewer.personId)) ??
        reportIsWhole({ reportedOn, reportedTo, bodyName }) ??
        since(takenOn, "takenOn") ??
        (reportedOn === null ? undefined : since(reportedOn, "reportedOn"));
      if (refusal) return refusal;
      const values = { caseId: found.id, takenOn, reportedOn, reportedTo, bodyName, post: viewer.post, reason };
      const row = Object.assign(new PreventiveStepsEntity(), values, { id: work.newId(), version: 1 });
      await rowsOf(work.db, PreventiveStepsEntity).insert(row);
      if (reportedOn !== null && reportedTo !== null) {
        const facts = { ...caseFacts(found), reportedTo, reportedOn };
        await work.announce("mediation.DangerReported", aboutCase(found), facts);
      }
      return row;
    });
  }
}
