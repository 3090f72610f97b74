import type { EntityManager } from "typeorm";
import { holds } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { minorsOf } from "../party/party.reader.ts";
import { namesNobody } from "../party/party.rules.ts";
import { hasResult } from "../timeline/timeline.reader.ts";
import { CompletionReportEntity } from "./completion.entity.ts";
import { provenResult, routesAreTold } from "./completion.rules.ts";
import { completionProcedure } from "./completion.states.ts";

export interface ReportCompletion extends WriteInput, DisputeTarget {
  readonly outcome: "RESOLVED" | "UNRESOLVED";
  readonly summary: string;
  readonly routesTold: readonly string[];
}

export interface DecideCompletion extends WriteInput, DisputeTarget {
  readonly reason?: string;
}

const reports = (db: EntityManager) => rowsOf(db, CompletionReportEntity);
const find = (db: EntityManager, id: string): Promise<CompletionReportEntity | null> => reports(db).find(id);

/** Completion (办结报告): the holder reports, the centre accepts; only then is the dispute resolved or not. */
export class CompletionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  report(viewer: Viewer, input: ReportCompletion): Promise<CompletionReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "reportCompletion", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { outcome, summary, routesTold } = input;
      const refusal =
        holds(dispute.holderId, viewer.organizationId) ??
        provenResult(outcome, await hasResult(work.db, dispute.id)) ??
        routesAreTold(outcome, routesTold) ??
        namesNobody([summary, ...routesTold].join("\n"), await minorsOf(work, dispute.id), ["summary"]) ??
        ((await openReport(work, dispute.id))
          ? refuse("ALREADY_REPORTED", "A report on this dispute waits for the centre.")
          : undefined);
      if (refusal) return refusal;
      const { id: disputeId, divisionCode, holderId: organizationId } = dispute;
      const report = Object.assign(
        new CompletionReportEntity(),
        { disputeId, divisionCode, organizationId, outcome, summary },
        {
          id: work.newId(),
          state: "REPORTED" as const,
          routesTold: [...routesTold],
          reportedAt: work.now,
          decidedAt: null,
          reason: null,
          version: 1,
        },
      );
      await reports(work.db).insert(report);
      await work.announce(
        "registry.CompletionReported",
        { disputeId, recordId: report.id },
        { outcome, organizationId },
      );
      return report;
    });
  }

  accept(viewer: Viewer, input: DecideCompletion): Promise<CompletionReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "acceptCompletion", input, find }, async (work) => {
      const report = await this.decide(work, viewer, input, "ACCEPT");
      if (isRefusal(report)) return report;
      const { id, disputeId, organizationId, routesTold, outcome } = report;
      const dispute = await disputeForAct(
        work,
        viewer,
        { disputeId },
        outcome === "RESOLVED" ? "RESOLVE" : "NOT_RESOLVE",
      );
      if (isRefusal(dispute)) return dispute;
      const about = { disputeId, recordId: id };
      if (outcome === "RESOLVED") await work.announce("registry.DisputeResolved", about, { organizationId });
      else await work.announce("registry.DisputeUnresolved", about, { organizationId, routesTold });
      return report;
    });
  }

  reject(
    viewer: Viewer,
    input: DecideCompletion & { readonly reason: string },
  ): Promise<CompletionReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "rejectCompletion", input, find }, async (work) => {
      const report = await this.decide(work, viewer, input, "REJECT");
      if (isRefusal(report)) return report;
      await work.announce(
        "registry.CompletionRejected",
        { disputeId: report.disputeId, recordId: report.id },
        { reason: input.reason },
      );
      return report;
    });
  }

  /** The report that waits, decided and written. */
  private async decide(
    work: Work,
    viewer: Viewer,
    input: DecideCompletion,
    command: "ACCEPT" | "REJECT",
  ): Promise<CompletionReportEntity | Refusal> {
    const dispute = await disputeForAct(work, viewer, input);
    if (isRefusal(dispute)) return dispute;
    const report = await openReport(work, dispute.id);
    if (!report) return refuse("NO_REPORT", "No completion report of this dispute waits for the centre.");
    const next = move(completionProcedure, report.state, command, viewer.post);
    if (isRefusal(next)) return next;
    return reports(work.db).update(
      Object.assign(report, { state: next, decidedAt: work.now, reason: input.reason ?? null }),
    );
  }
}

const openReport = ({ db }: Work, disputeId: string): Promise<CompletionReportEntity | null> =>
  db.findOneBy(CompletionReportEntity, { disputeId, state: "REPORTED" });
