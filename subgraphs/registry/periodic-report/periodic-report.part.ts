import type { Part } from "../../shared/server/part.ts";
import { periodicReportAccess } from "./periodic-report.access.ts";
import { PeriodicReportEntity, ReportScheduleEntity } from "./periodic-report.entity.ts";
import { PeriodicReport1790000600108 } from "./periodic-report.migration.ts";
import { PeriodicReportResolver, WorkListReportResolver } from "./periodic-report.resolver.ts";

/** What bodies report to a centre month by month. */
export const periodicReportPart: Part = {
  access: periodicReportAccess,
  entities: [ReportScheduleEntity, PeriodicReportEntity],
  migrations: [PeriodicReport1790000600108],
  resolvers: [PeriodicReportResolver, WorkListReportResolver],
};
