import { Field, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { CompletionReport, outcomeEnum } from "./completion.type.ts";

@InputType({ description: "The result of handling a dispute. 办结报告" })
export class ReportCompletionInput extends DisputeChangeInput {
  @Field(() => outcomeEnum, { description: "The result. 结果" })
  outcome: "RESOLVED" | "UNRESOLVED";

  @Field(() => Text, { description: "What came of it; nothing of what was said in a session. 情况说明" })
  summary: string;

  @Field(() => [Line], {
    defaultValue: [],
    description: "The routes the parties were told; required without a result. 告知的途径",
  })
  routesTold: string[];
}

@InputType({ description: "The centre accepts the report. 审核通过" })
export class AcceptCompletionInput extends DisputeChangeInput {}

@InputType({ description: "The centre gives the report back. 退回办结报告" })
export class RejectCompletionInput extends DisputeChangeInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const report = {
  name: "completionReport",
  type: () => CompletionReport,
  description: "The report as it stands now. 办结报告",
} as const;
export const reportCompletion = payloadOf(
  "ReportCompletionPayload",
  "What came of reporting. 报告结果",
  report,
  custodyProblems,
);
export const acceptCompletion = payloadOf("AcceptCompletionPayload", "What came of accepting. 审核结果", report);
export const rejectCompletion = payloadOf("RejectCompletionPayload", "What came of giving it back. 退回结果", report);
