import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Cny, Day } from "../../shared/scalars/scalars.ts";
import { type ClaimKind, claimKinds } from "./claim-facts.codes.ts";

const claimKindEnum = hubEnum("ClaimKind", "Which kind of claim. 索赔类别", claimKinds);

@ObjectType({ description: "What a medical, traffic or labour case needs to know besides. 索赔情况" })
export class ClaimFacts {
  @Field(() => claimKindEnum, { description: "Which kind. 类别" })
  kind: ClaimKind;

  @Field(() => String, { description: "What is claimed. 请求" })
  claim: string;

  @Field(() => Cny, { nullable: true, description: "The sum claimed. 请求金额" })
  amount: string | null;

  @Field(() => String, { nullable: true, description: "The accident determination. 事故认定书编号" })
  determinationNumber: string | null;

  @Field(() => String, { nullable: true, description: "Who appraises. 鉴定机构" })
  appraisalBody: string | null;

  @Field(() => Day, { nullable: true, description: "The day of the appraisal. 鉴定日" })
  appraisedOn: string | null;

  @Field(() => String, { nullable: true, description: "The insurer. 保险机构" })
  insurer: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the insurer took part. 保险机构是否参加" })
  insurerPresent: boolean | null;

  @Field(() => Int, { description: "Its version. 版本" })
  version: number;
}

@ObjectType({ implements: Problem, description: "Disputes of this category have no such facts. 该类纠纷无需记录" })
export class NoClaimFacts extends Problem {
  @Field(() => String, { description: "The category. 纠纷类型" })
  category: string;
}
