import type { EntityManager } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { mediatorIdsOf } from "../committee/committee.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { mediatorOfCase } from "../session/session.rules.ts";
import { UndisputedFactsEntity } from "./undisputed-facts.entity.ts";
import { everyPartyAgreed, mediationFailed, recordedOnce } from "./undisputed-facts.rules.ts";

export interface RecordUndisputedFacts extends WriteInput, CaseTarget {
  readonly facts: string;
  readonly consents: HandOver["consents"];
}

type Result = Promise<UndisputedFactsEntity | Refusal>;

const find = (db: EntityManager, id: string): Promise<UndisputedFactsEntity | null> =>
  rowsOf(db, UndisputedFactsEntity).find(id);

/** What no party disputes when mediation fails (无争议事实): the court that tries the case need not prove it again. */
export class UndisputedFactsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordUndisputedFacts): Result {
    return this.unitOfWork.act(viewer, { command: "recordUndisputedFacts", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { facts, consents } = input;
      const partyIds = (await partiesOf(work.db, found.disputeId)).map(({ id }) => id);
      const refusal =
        mediatorOfCase(found.mediatorIds, await mediatorIdsOf(work.db, viewer.personId)) ??
        mediationFailed(found) ??
        recordedOnce(await work.db.findOneBy(UndisputedFactsEntity, { caseId: found.id })) ??
        everyPartyAgreed(partyIds, consents, found.acceptedOn ?? found.appliedOn, work.today);
      if (refusal) return refusal;
      const values = { caseId: found.id, facts, consents: [...consents], recordedOn: work.today };
      const row = Object.assign(new UndisputedFactsEntity(), values, { id: work.newId(), version: 1 });
      await rowsOf(work.db, UndisputedFactsEntity).insert(row);
      // What they are stays here: the court reads them in the case, and no event carries them to anybody.
      await work.announce("mediation.UndisputedFactsRecorded", aboutCase(found), caseFacts(found));
      return row;
    });
  }
}
