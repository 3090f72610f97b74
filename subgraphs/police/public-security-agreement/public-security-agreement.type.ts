import { Field, ID, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";

@ObjectType({
  description:
    "What the parties signed before the police; body, officer, time and place are its sitting's. 治安调解协议",
})
export class PublicSecurityAgreement {
  @Field(() => Day, { description: "The day it was signed. 签订日" })
  agreedOn: string;

  @Field(() => String, { nullable: true, description: "The course of the mediation. 调解经过" })
  course: string | null;

  @Field(() => String, { nullable: true, description: "What the incident led to, on the civil side. 案件情况及结果" })
  incidentResult: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was agreed; empty where it was recorded on the spot. 协议内容",
  })
  terms: string | null;

  @Field(() => String, { nullable: true, description: "The way of performance. 履行方式" })
  performanceWay: string | null;

  @Field(() => Day, { nullable: true, description: "Until when it is performed. 履行期限" })
  performBy: string | null;

  @Field(() => String, { nullable: true, description: "What shows that it is performed. 履行凭证" })
  proof: string | null;

  signedPartyIds: string[];
}

@ObjectType({ implements: Problem, description: "Not every party has signed. 当事人未全部签名" })
export class SignaturesMissing extends Problem {
  @Field(() => [ID], { description: "The parties who have not signed. 未签名的当事人" })
  partyIds: readonly string[];
}
