import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import type { CourtRecusalGround, CourtRecusalSubject } from "./court-recusal.codes.ts";
import {
  CourtRecusal,
  CourtRecusalDecidedBefore,
  courtGroundEnum,
  courtSubjectEnum,
  keptOut,
} from "./court-recusal.type.ts";

@InputType({ description: "One matter of a court. 法院事项" })
abstract class OfOneMatterInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: "The complaint; or the other one. 诉调对接事项" })
  courtReferralId?: string | null;

  @Field(() => ID, { nullable: true, description: "The application for confirmation; or the other one. 司法确认" })
  confirmationId?: string | null;

  @Field(() => courtGroundEnum, { description: "The ground. 事由" })
  ground: CourtRecusalGround;

  @Field(() => Line, { description: "What it rests on; for whoever decides it. 理由" })
  reason: string;
}

@InputType({ description: "Somebody of the court withdraws, or a party asks that one step aside. 申请回避" })
export class RequestCourtRecusalInput extends OfOneMatterInput {
  @Field(() => courtSubjectEnum, {
    nullable: true,
    description:
      "Whom a party means; without it the judge. Whoever is of the court withdraws for itself. 被申请回避人员",
  })
  about?: CourtRecusalSubject | null;

  @Field(() => ID, {
    nullable: true,
    description: "The party that asked by word of mouth, where the court writes it down. 口头申请的当事人",
  })
  partyId?: string | null;
}

@InputType({ description: "Nobody asked, and somebody of the court has to step aside all the same. 依职权决定回避" })
export class OrderCourtRecusalInput extends OfOneMatterInput {
  @Field(() => courtSubjectEnum, { description: "Who steps aside. 回避人员" })
  about: CourtRecusalSubject;

  @Field(() => Line, {
    nullable: true,
    description: "The number of the president's decision; required where it is about a judge. 院长决定文号",
  })
  decisionNumber?: string | null;
}

@InputType({ description: "A step of one request. 回避申请的办理" })
abstract class OfOneRecusalInput extends ChangeInput {
  @Field(() => ID, { description: "Which request. 回避申请" })
  recusalId: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

@InputType({ description: "The decision on a request. 回避决定" })
export class DecideCourtRecusalInput extends OfOneRecusalInput {
  @Field(() => Line, {
    nullable: true,
    description: "The number of the president's decision; required where it is about a judge. 院长决定文号",
  })
  decisionNumber?: string | null;
}

@InputType({ description: "Whoever asked has the rejection reviewed. 申请复议" })
export class RequestCourtRecusalReviewInput extends OfOneRecusalInput {
  @Field(() => ID, {
    nullable: true,
    description: "The party that asked by word of mouth, where the court writes it down. 口头申请的当事人",
  })
  partyId?: string | null;
}

@InputType({ description: "The decision on a review. 复议决定" })
export class DecideCourtRecusalReviewInput extends OfOneRecusalInput {
  @Field(() => Boolean, { description: "Whether recusal is granted after all. 是否决定回避" })
  granted: boolean;
}

const recusal = {
  name: "recusal",
  type: () => CourtRecusal,
  description: "The request as it stands now. 审判人员回避",
} as const;
const answer = (name: string, zh: string) =>
  payloadOf(`${name}Payload`, `What came of it. ${zh}结果`, recusal, [
    OtherBody,
    ...keptOut,
    CourtRecusalDecidedBefore,
  ]);
export const requestCourtRecusal = answer("RequestCourtRecusal", "申请回避");
export const orderCourtRecusal = answer("OrderCourtRecusal", "依职权决定回避");
export const grantCourtRecusal = answer("GrantCourtRecusal", "决定回避");
export const rejectCourtRecusal = answer("RejectCourtRecusal", "驳回回避申请");
export const requestCourtRecusalReview = answer("RequestCourtRecusalReview", "申请复议");
export const decideCourtRecusalReview = answer("DecideCourtRecusalReview", "复议决定");
