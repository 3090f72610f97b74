import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type ForwardingCustody,
  type ForwardingEnd,
  type ForwardingManner,
  forwardingCustodies,
  forwardingEnds,
  forwardingManners,
} from "./forwarding.codes.ts";

export const mannerEnum = hubEnum(
  "PetitionManner",
  "How a petition went to the competent body. 转送交办方式",
  forwardingManners,
);
const custodyEnum = hubEnum(
  "PetitionCustody",
  "What became of the dispute a petition belongs to. 纠纷移交情况",
  forwardingCustodies,
);
const endEnum = hubEnum("PetitionForwardingEnd", "Why a petition came back to its office. 退回原因", forwardingEnds);

@ObjectType({ description: "A petition went to the body that is to answer it. 转送交办" })
export class PetitionForwarding {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "Its place among the forwardings of the petition. 序号" })
  number: number;

  @Field(() => mannerEnum, { description: "Forwarded or assigned. 方式" })
  manner: ForwardingManner;

  @Field(() => Day, { description: "The day it was sent. 转送交办日" })
  forwardedOn: string;

  @Field(() => Day, { nullable: true, description: "The day the office wants a reply by. 要求反馈日" })
  replyDueOn: string | null;

  @Field(() => custodyEnum, { description: "What became of the dispute. 纠纷移交情况" })
  custody: ForwardingCustody;

  @Field(() => Day, { nullable: true, description: "The day the body received it. 收到日" })
  receivedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The last day to object. 异议截止日" })
  objectBy: string | null;

  @Field(() => Day, { nullable: true, description: "The day the body objected. 异议日" })
  objectedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the office agreed, once it has decided. 异议是否成立" })
  objectionAgreed: boolean | null;

  @Field(() => Day, { nullable: true, description: "The day the petition came back to its office. 退回日" })
  endedOn: string | null;

  @Field(() => endEnum, { nullable: true, description: "Why it came back. 退回原因" })
  endedBecause: ForwardingEnd | null;

  petitionId: string;
  toOrganizationId: string;

  @Field(() => String, {
    nullable: true,
    description: "Why the body objected, for the office, the body that answers and the petitioner. 异议理由",
  })
  objection: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was said when it came back, for the office, the body that answers and the petitioner. 退回说明",
  })
  reason: string | null;
}
