import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, DivisionCode, Instant, Text } from "../../shared/scalars/scalars.ts";
import { type ReportRhythm, reportRhythms, reportStandings } from "./periodic-report.codes.ts";

export const reportRhythmEnum = hubEnum("ReportRhythm", "How often a body reports. 报送周期", reportRhythms);
export const reportStandingEnum = hubEnum("ReportStanding", "Where a report stands today. 报送状态", reportStandings);

@ObjectType({ description: "How soon after a month or quarter the bodies of a division report. 报送期限安排" })
export class ReportSchedule {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => reportRhythmEnum, { description: "Which reports. 报送周期" })
  rhythm: ReportRhythm;

  @Field(() => DivisionCode, { description: "In this division and below. 行政区划" })
  divisionCode: string;

  @Field(() => Int, { description: "Within so many days after the period. 报送期限（日）" })
  dueWithinDays: number;
}

@ObjectType({
  description: "What a body reports of a month or quarter; about disputes, never about persons. 月报、季度分析",
})
export class PeriodicReport {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => reportRhythmEnum, { description: "Month or quarter. 报送周期" })
  rhythm: ReportRhythm;

  @Field(() => Day, { description: "The first day of its period. 起始日期" })
  periodFrom: string;

  @Field(() => Day, { description: "The last day of its period. 截止日期" })
  periodTo: string;

  @Field(() => Day, { description: "The day it is due. 应报日期" })
  dueOn: string;

  @Field(() => Instant, { nullable: true, description: "When it was submitted. 报送时间" })
  submittedAt: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether there was nothing to report of disputes, once submitted. 无情况报告",
  })
  nothingToReport: boolean | null;

  @Field(() => String, { nullable: true, description: "What it says. 报告内容" })
  text: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  organizationId: string;
  receiverId: string;
  submittedOn: string | null;
}

export const PeriodicReportConnection = connectionType(() => PeriodicReport, "PeriodicReport", "月报、季度分析");

@InputType({ description: "How soon after a period the bodies of a division report. 报送期限安排" })
export class SetReportScheduleInput extends WriteInput {
  @Field(() => reportRhythmEnum, { description: "Which reports. 报送周期" })
  rhythm: ReportRhythm;

  @Field(() => DivisionCode, { description: "In this division and below. 行政区划" })
  divisionCode: string;

  @Field(() => Int, { description: "Within so many days after the period, 1 to 31. 报送期限（日）" })
  dueWithinDays: number;
}

@InputType({ description: "The reports a body owes the viewer's centre. 报送计划" })
export class PlanPeriodicReportsInput extends WriteInput {
  @Field(() => ID, { description: "The body. 报送单位" })
  organizationId: string;

  @Field(() => reportRhythmEnum, { description: "Months or quarters. 报送周期" })
  rhythm: ReportRhythm;

  @Field(() => Day, { description: "The first day of the first month or quarter. 起始日期" })
  from: string;

  @Field(() => Int, { defaultValue: 1, description: "How many of them, 1 to 12. 期数" })
  periods: number;
}

@InputType({ description: "A report on a period: a text, or that there was nothing to report of disputes. 报送" })
export class SubmitPeriodicReportInput extends ChangeInput {
  @Field(() => ID, { description: "Which report. 报告" })
  reportId: string;

  @Field(() => Boolean, { defaultValue: false, description: "There was nothing to report of disputes. 无情况报告" })
  nothingToReport: boolean;

  @Field(() => Text, { nullable: true, description: "What there is to report, without names. 报告内容" })
  text?: string | null;
}

const report = { name: "periodicReport", type: () => PeriodicReport, description: "The report. 报告" } as const;
export const setReportSchedule = payloadOf("SetReportSchedulePayload", "What came of setting it. 安排结果", {
  name: "reportSchedule",
  type: () => ReportSchedule,
  description: "The schedule. 报送期限安排",
});
export const planPeriodicReports = payloadOf("PlanPeriodicReportsPayload", "What came of planning. 计划结果", report);
export const submitPeriodicReport = payloadOf("SubmitPeriodicReportPayload", "What came of it. 报送结果", report);
