import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Cny, Day, Line, Text } from "../../shared/scalars/scalars.ts";
import { MediationOver } from "../consent/consent.problems.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import { ClaimFacts, NoClaimFacts } from "./claim-facts.type.ts";

@InputType({ description: "What a medical, traffic or labour case needs to know besides. 索赔情况" })
export class RecordClaimFactsInput extends CaseChangeInput {
  @Field(() => Text, { description: "What is claimed. 请求" })
  claim: string;

  @Field(() => Cny, { nullable: true, description: "The sum claimed. 请求金额" })
  amount?: string | null;

  @Field(() => Line, { nullable: true, description: "The accident determination. 事故认定书编号" })
  determinationNumber?: string | null;

  @Field(() => Line, { nullable: true, description: "Who appraises. 鉴定机构" })
  appraisalBody?: string | null;

  @Field(() => Day, { nullable: true, description: "The day of the appraisal. 鉴定日" })
  appraisedOn?: string | null;

  @Field(() => Line, { nullable: true, description: "The insurer. 保险机构" })
  insurer?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the insurer took part. 保险机构是否参加" })
  insurerPresent?: boolean | null;
}

export const recordClaimFacts = payloadOf(
  "RecordClaimFactsPayload",
  "What came of recording them. 记录结果",
  { name: "claimFacts", type: () => ClaimFacts, description: "The facts as recorded. 索赔情况" },
  [NoClaimFacts, MediationOver],
);
