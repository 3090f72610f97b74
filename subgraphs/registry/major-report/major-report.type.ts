import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import { type MajorReportState, majorReportProcedure } from "./major-report.states.ts";

const stateOfReport = stateEnum(majorReportProcedure);
export const majorReportAvailability = availabilityOf(majorReportProcedure);

@Directive('@key(fields: "id")')
@ObjectType({ description: "A handling body's report of a major dispute to a centre. 重大疑难纠纷报告" })
export class MajorDisputeReport {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfReport, { description: "Where it stands. 状态" })
  state: MajorReportState;

  @Field(() => String, { description: "Why the centre is told. 报告事由" })
  grounds: string;

  @Field(() => Instant, { description: "When it was reported. 报告时间" })
  reportedAt: Date;

  @Field(() => String, { nullable: true, description: "What the centre answered. 批复意见" })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: "When it answered. 批复时间" })
  answeredAt: Date | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  reporterId: string;
  receiverId: string;
}

@ObjectType({ implements: Problem, description: "A report waits for that centre's answer. 已有待批复的报告" })
export class ReportOpen extends Problem {
  @Field(() => ID, { description: "That report. 报告" })
  reportId: string;
}
