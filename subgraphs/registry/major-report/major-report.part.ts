import type { Part } from "../../shared/server/part.ts";
import { majorReportAccess } from "./major-report.access.ts";
import { MajorReportEntity } from "./major-report.entity.ts";
import { MajorReport1790000200004 } from "./major-report.migration.ts";
import { DisputeMajorReportResolver, MajorReportResolver } from "./major-report.resolver.ts";
import { ReportOpen } from "./major-report.type.ts";

/** Whoever holds a major dispute tells the centre at once. */
export const majorReportPart: Part = {
  access: majorReportAccess,
  entities: [MajorReportEntity],
  migrations: [MajorReport1790000200004],
  resolvers: [MajorReportResolver, DisputeMajorReportResolver],
  types: [ReportOpen],
};
