import type { Part } from "../../shared/server/part.ts";
import { MajorReportEntity } from "./major-report.entity.ts";
import { MajorReport1790000200004 } from "./major-report.migration.ts";
import { DisputeMajorReportResolver, MajorReportResolver } from "./major-report.resolver.ts";
import { ReportOpen } from "./major-report.type.ts";

/** Whoever holds a major dispute tells the centre at once. */
export const majorReportPart: Part = {
  entities: [MajorReportEntity],
  migrations: [MajorReport1790000200004],
  resolvers: [MajorReportResolver, DisputeMajorReportResolver],
  types: [ReportOpen],
};
