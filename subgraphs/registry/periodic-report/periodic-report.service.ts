import type { DataSource, EntityManager } from "typeorm";
import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { divisionKnown } from "../division/division.reader.ts";
import { findOrganization } from "../organization/organization.reader.ts";
import { notOneself } from "../organization/organization.rules.ts";
import type { ReportRhythm } from "./periodic-report.codes.ts";
import { PeriodicReportEntity, ReportScheduleEntity } from "./periodic-report.entity.ts";
import { type ReportFilter, periodicReportRepository } from "./periodic-report.repository.ts";
import { daysAfter, periodsFrom, submittable, wholePeriods } from "./periodic-report.rules.ts";

export interface SetReportSchedule extends WriteInput {
  readonly rhythm: ReportRhythm;
  readonly divisionCode: string;
  readonly dueWithinDays: number;
}

export interface PlanPeriodicReports extends WriteInput {
  readonly organizationId: string;
  readonly rhythm: ReportRhythm;
  readonly from: Day;
  readonly periods: number;
}

export interface SubmitPeriodicReport extends WriteInput {
  readonly reportId: string;
  readonly expectedVersion?: number | null;
  readonly nothingToReport: boolean;
  readonly text?: string | null;
}

const LIST = "periodicReports";
const schedules = (db: EntityManager) => rowsOf(db, ReportScheduleEntity);
const find = (db: EntityManager, id: string): Promise<PeriodicReportEntity | null> =>
  periodicReportRepository(db).find(id);

/** Monthly report and quarterly analysis (月报、季度分析). They are about a place's disputes, so no dispute's event comes of them. */
export class PeriodicReportService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  setSchedule(viewer: Viewer, input: SetReportSchedule): Promise<ReportScheduleEntity | Refusal> {
    const found = (db: EntityManager, id: string) => schedules(db).find(id);
    return this.unitOfWork.act(viewer, { command: "setReportSchedule", input, find: found }, async (work) => {
      const { rhythm, divisionCode, dueWithinDays } = input;
      const refusal =
        withinDivisions(viewer.divisions, divisionCode) ??
        daysAfter(dueWithinDays) ??
        (await divisionKnown(work.db, divisionCode));
      if (refusal) return refusal;
      const row = await periodicReportRepository(work.db).scheduleOf(rhythm, divisionCode);
      if (row) return schedules(work.db).update(Object.assign(row, { dueWithinDays }));
      const values = { id: work.newId(), rhythm, divisionCode, dueWithinDays, version: 1 };
      return schedules(work.db).insert(Object.assign(new ReportScheduleEntity(), values));
    });
  }

  /** Sets what a body owes the viewer's centre; the first of it is returned. What was planned before stays. */
  plan(viewer: Viewer, input: PlanPeriodicReports): Promise<PeriodicReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "planPeriodicReports", input, find }, async (work) => {
      const { rhythm, from, periods } = input;
      const receiverId = viewer.organizationId ?? "";
      const body = await findOrganization(work.db, input.organizationId);
      if (!body) return refuse("UNKNOWN_ORGANIZATION", "The directory has no such body.", { path: ["organizationId"] });
      const { id: organizationId, divisionCode } = body;
      const refusal =
        withinDivisions(viewer.divisions, divisionCode) ??
        notOneself(organizationId, receiverId, "organizationId") ??
        wholePeriods(rhythm, from, periods);
      if (refusal) return refusal;
      const repository = periodicReportRepository(work.db);
      const schedule = await repository.nearestSchedule(rhythm, divisionCode);
      if (!schedule) return refuse("NO_SCHEDULE", `No day is set for ${rhythm} reports in ${divisionCode}.`);
      const common = { organizationId, receiverId, divisionCode, rhythm, version: 1 };
      const open = { submittedAt: null, submittedOn: null, nothingToReport: null, text: null };
      const reports = periodsFrom(rhythm, from, periods).map((period) =>
        Object.assign(new PeriodicReportEntity(), common, open, {
          id: work.newId(),
          periodFrom: period.from,
          periodTo: period.to,
          dueOn: addDays(period.to, schedule.dueWithinDays),
        }),
      );
      await repository.insertAll(reports);
      return work.db.findOneByOrFail(PeriodicReportEntity, { organizationId, receiverId, rhythm, periodFrom: from });
    });
  }

  submit(viewer: Viewer, input: SubmitPeriodicReport): Promise<PeriodicReportEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "submitPeriodicReport", input, find }, async (work) => {
      const repository = periodicReportRepository(work.db);
      const row = await repository.lock(input.reportId);
      const own = row !== null && [row.organizationId, row.receiverId].includes(viewer.organizationId ?? "");
      if (!own) return refuse("REPORT_NOT_FOUND", "Your body owes no such report.", { path: ["reportId"] });
      const { nothingToReport, text = null } = input;
      const refusal = stale(row, input.expectedVersion) ?? submittable(row, { nothingToReport, text }, work.today);
      const submitted = { submittedAt: work.now, submittedOn: work.today, nothingToReport, text };
      return refusal ?? repository.update(Object.assign(row, submitted));
    });
  }

  async page(
    viewer: Viewer,
    { overdueOnly, ...filter }: Omit<ReportFilter, "overdueOn"> & { readonly overdueOnly?: boolean | null },
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<PeriodicReportEntity>> {
    const cut = pageOf(LIST, ["day", "id"], page);
    const overdueOn = overdueOnly ? this.clock.today() : null;
    const rows = await periodicReportRepository(this.db.manager).page(viewer, { ...filter, overdueOn }, cut);
    return toConnection(LIST, rows, cut.limit, ({ dueOn, id }) => [dueOn, id]);
  }
}
