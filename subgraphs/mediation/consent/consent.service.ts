import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import type { ConsentAnswer } from "./consent.codes.ts";
import { ConsentEntity } from "./consent.entity.ts";
import { latestAnswer } from "./consent.reader.ts";
import { answersForItself, askedAlready, askedForThisCase, stillGoingOn, withdrawsAYes } from "./consent.rules.ts";

export interface RecordConsent extends WriteInput, CaseTarget {
  readonly partyId: string;
  readonly askedOn: Day;
  readonly means: ConsentMeans;
  readonly answer: ConsentAnswer;
  readonly online?: boolean;
}

const find = (db: EntityManager, id: string): Promise<ConsentEntity | null> => rowsOf(db, ConsentEntity).find(id);

/** Consent (征询意愿): each party is asked, answers, and may stop at any time. */
export class ConsentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordConsent): Promise<ConsentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordConsent", input, find }, async (work) => {
      const { partyId, askedOn, means, answer, online = false } = input;
      // Withdrawing is a party's right in every state before the end, so it is no command of the table's asking.
      const found = await caseForAct(work, viewer, input, answer === "WITHDRAWN" ? undefined : "ASK");
      if (isRefusal(found)) return found;
      const party = (await partiesOf(work.db, found.disputeId)).find(({ id }) => id === partyId);
      const refusal =
        stillGoingOn(found.endedOn) ??
        answersForItself(party, viewer.post === "PARTY", viewer.personId) ??
        askedAlready(askedOn, work.today) ??
        askedForThisCase(askedOn, dayOf(found.openedAt)) ??
        withdrawsAYes(answer, await latestAnswer(work.db, found.id, partyId));
      if (refusal) return refusal;
      const values = { caseId: found.id, partyId, askedOn, means, answer, online };
      const row = Object.assign(new ConsentEntity(), values, { id: work.newId(), answeredAt: work.now, version: 1 });
      await rowsOf(work.db, ConsentEntity).insert(row);
      await work.announce("mediation.ConsentRecorded", aboutCase(found), { ...caseFacts(found), partyId, answer });
      return row;
    });
  }
}
