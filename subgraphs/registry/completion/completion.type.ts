import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import { type CompletionState, completionProcedure } from "./completion.states.ts";

const stateOfReport = stateEnum(completionProcedure);

export const outcomeEnum = hubEnum("CompletionOutcome", "What the handling body reports. 办结结果", {
  RESOLVED: { en: "Settled.", zh: "已化解" },
  UNRESOLVED: { en: "Ended without a result.", zh: "未化解" },
});

@ObjectType({
  description: "What the handling body reported of the result, and whether the centre accepted it. 办结报告",
})
export class CompletionReport {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfReport, { description: "Where it stands. 状态" })
  state: CompletionState;

  @Field(() => outcomeEnum, { description: "The result. 结果" })
  outcome: "RESOLVED" | "UNRESOLVED";

  @Field(() => String, { nullable: true, description: "What came of it, in a few sentences. 情况说明" })
  summary: string | null;

  @Field(() => [String], { description: "The routes the parties were told. 告知的途径" })
  routesTold: string[];

  @Field(() => Instant, { description: "When it was reported. 报告时间" })
  reportedAt: Date;

  @Field(() => Instant, { nullable: true, description: "When the centre decided on it. 审核时间" })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was given back. 退回理由" })
  reason: string | null;

  disputeId: string;
  organizationId: string;
}
