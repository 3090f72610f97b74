import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { mediatorIdsOf } from "../committee/committee.reader.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { sinceAcceptance } from "../mediation-case/mediation-case.rules.ts";
import { mediatorOfCase } from "../session/session.rules.ts";
import type { EscalationKind } from "./prevented-escalation.codes.ts";
import { PreventedEscalationEntity } from "./prevented-escalation.entity.ts";
import { entriesOf } from "./prevented-escalation.reader.ts";
import { enteredOnce, somebodyConcerned } from "./prevented-escalation.rules.ts";

export interface RecordPreventedEscalation extends WriteInput, CaseTarget {
  readonly kind: EscalationKind;
  readonly preventedOn: Day;
  readonly persons: number;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<PreventedEscalationEntity | null> =>
  rowsOf(db, PreventedEscalationEntity).find(id);

/**
 * Kept from intensifying (防止激化): a mediator of the case says so with a reason. Nothing is announced: the entry stays
 * with the committee, and only counts of many leave it.
 */
export class PreventedEscalationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordPreventedEscalation): Promise<PreventedEscalationEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordPreventedEscalation", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { kind, preventedOn, persons, reason } = input;
      const refusal =
        mediatorOfCase(found.mediatorIds, await mediatorIdsOf(work.db, viewer.personId)) ??
        sinceAcceptance(preventedOn, found.acceptedOn, work.today, "preventedOn") ??
        somebodyConcerned(persons) ??
        enteredOnce(
          kind,
          (await entriesOf(work.db, found.id)).map((entry) => entry.kind),
        );
      if (refusal) return refusal;
      const { id: caseId, disputeId, divisionCode } = found;
      const values = { caseId, disputeId, divisionCode, kind, preventedOn, persons, reason };
      return rowsOf(work.db, PreventedEscalationEntity).insert(
        Object.assign(new PreventedEscalationEntity(), values, { id: work.newId(), version: 1 }),
      );
    });
  }
}
