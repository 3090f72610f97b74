import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type CourtMode, type Linkage, courtModes, linkages } from "./referral.codes.ts";
import { type ReferralState, referralProcedure } from "./referral.states.ts";

const stateOfReferral = stateEnum(referralProcedure);
const linkageEnum = hubEnum("LinkageType", "Between which kinds of body a hand-over goes. 对接类型", linkages);
const courtModeEnum = hubEnum(
  "CourtReferralMode",
  "Before filing or after it: two different things. 委派、委托",
  courtModes,
);
export const referralAvailability = availabilityOf(referralProcedure);

@ObjectType({ description: "One step of a hand-over, signed so that it can be checked without the hub. 交接回执" })
export class HandOverReceipt {
  @Field(() => postEnum, { description: "The post that acted. 经办岗位" })
  post: Post;

  @Field(() => Instant, { description: "When. 时间" })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "The signed statement, a compact JWS, for the two bodies, the centre and the parties; the keys are at /.well-known/receipt-keys.json. 签名回执",
  })
  statement: string | null;

  organizationId: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A hand-over of a dispute between two bodies, with both receipts. 对接移送" })
export class Referral {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfReferral, { description: "Where it stands. 状态" })
  state: ReferralState;

  @Field(() => linkageEnum, {
    nullable: true,
    description: "Between which kinds of body, for whoever sees that agency's track. 对接类型",
  })
  linkage: Linkage;

  @Field(() => courtModeEnum, { nullable: true, description: "For courts: before filing or after it. 委派或者委托" })
  courtMode: CourtMode | null;

  @Field(() => String, { nullable: true, description: "The sender's own number. 来源编号" })
  sourceNumber: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether only the civil side is handed over, for whoever sees that agency's track. 是否仅移送民事部分",
  })
  civilPartOnly: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The article or rule it rests on, as the sender wrote it; for the two bodies, the centre and the parties. 依据",
  })
  legalBasis: string;

  @Field(() => Instant, { description: "When it was sent. 移送时间" })
  sentAt: Date;

  @Field(() => Instant, { nullable: true, description: "When it was signed for, returned or withdrawn. 处理时间" })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was returned or withdrawn. 退回、撤回理由" })
  reason: string | null;

  @Field(() => Boolean, { description: "Whether it hands back what the sender had accepted before. 是否办理后退回" })
  returnsMatter: boolean;

  sentReceipt: HandOverReceipt;
  decisionReceipt: HandOverReceipt | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  fromOrganizationId: string;
  toOrganizationId: string;
  handsBack: string | null;
}

@ObjectType({ implements: Problem, description: "A hand-over of the dispute waits to be signed for. 有待签收的移送" })
export class HandOverWaits extends Problem {
  @Field(() => ID, { description: "That hand-over; its sender may take it back. 移送" })
  referralId: string;

  @Field(() => ID, { description: "The body that sent it. 移送单位" })
  fromOrganizationId: string;

  @Field(() => ID, { description: "The body that is to sign for it. 接收单位" })
  toOrganizationId: string;
}
