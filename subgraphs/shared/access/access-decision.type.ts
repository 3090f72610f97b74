import { Directive, Field, ObjectType } from "type-graphql";
import { purposeEnum } from "../auth/enums.ts";
import type { PurposeCode } from "../auth/viewer.ts";
import { hubEnum } from "../federation/enums.ts";
import { Carrier } from "./carrier.ts";
import { type Decision, decisions } from "./decide.ts";

const decisionEnum = hubEnum("AccessDecisionKind", "How much of a field the viewer is shown. 展示决定", decisions);

@Carrier()
@Directive("@shareable")
@ObjectType({
  description:
    "Whether the viewer is shown a field, and by which rule; it goes by who reads, never by what is recorded. 展示决定及依据",
})
export class AccessDecision {
  @Field(() => String, { description: "The field of this type. 字段" })
  field: string;

  @Field(() => decisionEnum, { description: "Shown, masked or withheld. 决定" })
  decision: Decision;

  @Field(() => String, { description: "The rule; it does not change. 规则代码" })
  rule: string;

  @Field(() => String, { description: "The rule in a sentence, in English. 规则（英文）" })
  sentence: string;

  @Field(() => String, { description: "The rule in a sentence, in Chinese. 规则（中文）" })
  sentenceZh: string;

  @Field(() => String, { description: "What the rule rests on. 依据" })
  source: string;

  @Field(() => [purposeEnum], {
    description:
      "Purposes for which the viewer would be shown it; each such read is kept in the trail. 可解除限制的使用目的",
  })
  liftedBy: readonly PurposeCode[];
}
