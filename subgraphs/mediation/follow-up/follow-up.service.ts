import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { lockAgreement } from "../agreement/agreement.reader.ts";
import { caseFacts } from "../mediation-case/mediation-case.act.ts";
import { lockCase } from "../mediation-case/mediation-case.reader.ts";
import { ofTheCommitteeOrParty } from "../mediation-case/mediation-case.rules.ts";
import { planOf } from "../performance/performance.reader.ts";
import { planVisit } from "./follow-up.act.ts";
import type { Satisfaction, VisitResult } from "./follow-up.codes.ts";
import type { FollowUpEntity } from "./follow-up.entity.ts";
import { type FollowUpFilter, dueKeys, followUpRepository } from "./follow-up.repository.ts";
import { performedShare, resultFits } from "./follow-up.rules.ts";
import { followUpProcedure } from "./follow-up.states.ts";

export interface RecordVisit extends WriteInput {
  readonly visitId: string;
  readonly expectedVersion?: number | null;
  readonly visitedOn: Day;
  readonly means: "IN_PERSON" | "PHONE" | "WRITING" | "ONLINE";
  readonly result: VisitResult;
  readonly satisfaction?: Satisfaction | null;
  readonly note?: string | null;
}

const LIST = "dueFollowUpVisits";
const find = (db: EntityManager, id: string): Promise<FollowUpEntity | null> => followUpRepository(db).find(id);

/** Follow-up (回访): the mediator visits when it is due, and the next visit is set where something is still open. */
export class FollowUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  record(viewer: Viewer, input: RecordVisit): Promise<FollowUpEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordFollowUpVisit", input, find }, async (work) => {
      const visits = followUpRepository(work.db);
      const found = await visits.lockVisible(viewer, input.visitId);
      if (!found) return refuse("VISIT_NOT_FOUND", "No follow-up visit has this id.", { path: ["visitId"] });
      const next =
        ofTheCommitteeOrParty(found.committeeId, viewer) ??
        stale(found, input.expectedVersion) ??
        move(followUpProcedure, found.state, "VISIT", viewer.post);
      if (isRefusal(next)) return next;
      const { visitedOn, means, result, satisfaction = null, note = null } = input;
      const agreement = await lockAgreement(work, found.agreementId);
      const plan = await planOf(work.db, agreement.id);
      const refusal =
        dayFits(visitedOn, agreement.effectiveOn ?? agreement.reachedOn, work.today, "visitedOn") ??
        resultFits(result, plan, visitedOn);
      if (refusal) return refusal;
      const share = performedShare(plan);
      const row = await visits.update(
        Object.assign(found, { state: next, visitedOn, means, result, satisfaction, note, share }),
      );
      const about = { disputeId: row.disputeId, recordId: row.id };
      await stopClocks(work, "MEDIATION", { recordId: row.id, codes: ["FOLLOW_UP"], on: visitedOn, by: "visited" });
      await work.announce("mediation.VisitMade", about, {
        ...caseFacts(await lockCase(work, row.caseId)),
        agreementId: agreement.id,
        visitId: row.id,
        result,
      });
      await planVisit(work, agreement, row);
      return row;
    });
  }

  /** The visits the viewer's committee still owes, the earliest first; the centre sees those of its divisions. */
  due(
    viewer: Viewer,
    args: { first: number; after?: string | null },
    filter: FollowUpFilter = {},
  ): Promise<ConnectionOf<FollowUpEntity>> {
    const { limit, after } = pageOf(LIST, ["day", "id"], args);
    const from = after === undefined ? null : ([String(after[0]), String(after[1])] as const);
    return followUpRepository(this.db.manager)
      .due(viewer, filter, { limit, after: from })
      .then((rows) => toConnection(LIST, rows, limit, dueKeys));
  }
}
