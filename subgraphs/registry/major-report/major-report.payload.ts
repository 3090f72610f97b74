import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Text } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { MajorDisputeReport, ReportOpen } from "./major-report.type.ts";

@InputType({ description: "What the centre is told. 重大疑难纠纷报告" })
export class ReportMajorDisputeInput extends DisputeChangeInput {
  @Field(() => ID, { description: "The centre that is told. 报送单位" })
  receiverId: string;

  @Field(() => Text, { description: "Why it is major. 报告事由" })
  grounds: string;
}

@InputType({ description: "The centre's answer. 批复" })
export class AnswerMajorDisputeReportInput extends ChangeInput {
  @Field(() => ID, { description: "Which report. 报告" })
  reportId: string;

  @Field(() => Text, { description: "What it answers. 批复意见" })
  answer: string;
}

const report = {
  name: "majorDisputeReport",
  type: () => MajorDisputeReport,
  description: "The report as it stands now. 重大疑难纠纷报告",
} as const;
const problems = [...custodyProblems, ReportOpen];
export const reportMajorDispute = payloadOf(
  "ReportMajorDisputePayload",
  "What came of reporting. 报告办理结果",
  report,
  problems,
);
export const answerMajorDisputeReport = payloadOf(
  "AnswerMajorDisputeReportPayload",
  "What came of answering. 批复结果",
  report,
  problems,
);
