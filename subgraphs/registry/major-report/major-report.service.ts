import type { EntityManager } from "typeorm";
import { holds, ownAct } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct, lockDispute } from "../dispute/dispute.reader.ts";
import { findOrganization } from "../organization/organization.reader.ts";
import { notOneself } from "../organization/organization.rules.ts";
import { sealedTo } from "../../shared/seal/sealed-to.ts";
import { MajorReportEntity } from "./major-report.entity.ts";
import { majorReportRepository } from "./major-report.repository.ts";
import { noneUnanswered, reportedToCentre } from "./major-report.rules.ts";
import { majorReportProcedure } from "./major-report.states.ts";

export interface ReportMajorDispute extends WriteInput, DisputeTarget {
  readonly receiverId: string;
  readonly grounds: string;
}

export interface AnswerMajorReport extends WriteInput {
  readonly reportId: string;
  readonly expectedVersion?: number | null;
  readonly answer: string;
}

const find = (db: EntityManager, id: string): Promise<MajorReportEntity | null> => majorReportRepository(db).find(id);

/** Major-dispute reports (重大疑难纠纷报告): whoever holds a dispute tells the centre at once, and the centre answers. */
export class MajorReportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  report(viewer: Viewer, input: ReportMajorDispute): Promise<MajorReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "reportMajorDispute", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { id: disputeId, divisionCode, holderId } = dispute;
      const { receiverId, grounds } = input;
      const repository = majorReportRepository(work.db);
      const refusal =
        holds(holderId, viewer.organizationId) ??
        notOneself(receiverId, viewer.organizationId, "receiverId") ??
        reportedToCentre(await findOrganization(work.db, receiverId), divisionCode) ??
        noneUnanswered(await repository.unanswered(disputeId, receiverId)) ??
        (await sealedTo(work.db, disputeId, [receiverId], "receiverId"));
      if (refusal) return refusal;
      const row = Object.assign(new MajorReportEntity(), {
        ...{ disputeId, divisionCode, receiverId, grounds },
        id: work.newId(),
        state: "REPORTED" as const,
        reporterId: holderId,
        reportedAt: work.now,
        answer: null,
        answeredAt: null,
        version: 1,
      });
      await repository.insert(row);
      await relate(work.db, disputeId, [receiverId]);
      await work.announce("registry.MajorDisputeReported", { disputeId, recordId: row.id }, { receiverId });
      return row;
    });
  }

  answer(viewer: Viewer, input: AnswerMajorReport): Promise<MajorReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "answerMajorDisputeReport", input, find }, async (work) => {
      const repository = majorReportRepository(work.db);
      const seen = await repository.findVisible(viewer, input.reportId);
      if (!seen) return refuse("REPORT_NOT_FOUND", "No report has this id.", { path: ["reportId"] });
      await lockDispute(work, seen.disputeId);
      const found = (await repository.lock(seen.id)) ?? seen;
      const refusal = ownAct(found.receiverId, viewer.organizationId) ?? stale(found, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(majorReportProcedure, found.state, "ANSWER", viewer.post);
      if (isRefusal(state)) return state;
      const change = { state, answer: input.answer, answeredAt: work.now };
      const row = await repository.update(Object.assign(found, change));
      const about = { disputeId: row.disputeId, recordId: row.id };
      await work.announce("registry.MajorDisputeReportAnswered", about, { receiverId: row.receiverId });
      return row;
    });
  }
}
