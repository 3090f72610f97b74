import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type DeedKind,
  type OutsideKind,
  type OutsideOutcome,
  type OutsideRecord,
  deedKinds,
  outsideKinds,
  outsideOutcomes,
  outsideRecords,
} from "./outside-referral.codes.ts";
import { type OutsideReferralState, outsideReferralProcedure } from "./outside-referral.states.ts";

const stateOfReferral = stateEnum(outsideReferralProcedure);
export const outsideReferralAvailability = availabilityOf(outsideReferralProcedure);
export const outsideKindEnum = hubEnum(
  "OutsideReferralKind",
  "To what kind of body outside the hub. 外部转介种类",
  outsideKinds,
);
export const outsideOutcomeEnum = hubEnum(
  "OutsideReferralOutcome",
  "What came of it at the outside body. 外部转介结果",
  outsideOutcomes,
);
const outsideRecordEnum = hubEnum(
  "OutsideReferralRecord",
  "What a kind of outside referral may record. 可记录事项",
  outsideRecords,
);
export const deedKindEnum = hubEnum("NotarialDeedKind", "What a notarial deed is about. 公证种类", deedKinds);
export const outsideAnswerEnum = hubEnum("OutsideReferralAnswer", "What a party answered. 意愿", {
  GIVEN: { en: "The party said yes.", zh: "同意" },
  REFUSED: { en: "The party said no.", zh: "不同意" },
});

@ObjectType({
  description: "A referral to a body outside the hub: that it was made and what came of it. 外部转介",
})
export class OutsideReferral {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => outsideKindEnum, { description: "To what kind of body. 种类" })
  kind: OutsideKind;

  @Field(() => stateOfReferral, { description: "Where it stands. 状态" })
  state: OutsideReferralState;

  @Field(() => String, { description: "The outside body. 接收单位" })
  bodyName: string;

  @Field(() => Day, { description: "The day it was offered. 告知日期" })
  openedOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was sent. 转介日期" })
  sentOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the outside body took it or did not. 受理日期" })
  answeredOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day it ended. 办结日期" })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: "The outside body's number, a deed's included. 对方编号" })
  outsideNumber: string | null;

  @Field(() => outsideOutcomeEnum, { nullable: true, description: "What came of it. 结果" })
  outcome: OutsideOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day the insurer paid. 赔付日期" })
  paidOn: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a lawyer was assigned. 是否指派律师" })
  lawyerAssigned: boolean | null;

  @Field(() => deedKindEnum, { nullable: true, description: "What the deed is about. 公证种类" })
  deedKind: DeedKind | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the deed can be enforced. 是否具有强制执行效力" })
  enforceable: boolean | null;

  @Field(() => Day, { nullable: true, description: "The day of the appraisal report. 鉴定意见日期" })
  reportOn: string | null;

  @Field(() => Int, { nullable: true, description: "Days the clocks leave out for the appraisal. 扣除天数" })
  excludedDays: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the lawyer's suggestion was adopted. 建议是否采纳" })
  suggestionAdopted: boolean | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  organizationId: string;
  askingPartyId: string | null;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "This kind of referral does not record that. 该种类不记录此事项" })
export class NotRecordedHere extends Problem {
  @Field(() => outsideKindEnum, { description: "The kind. 种类" })
  kind: OutsideKind;

  @Field(() => [outsideRecordEnum], { description: "What it may record. 可记录事项" })
  mayRecord: readonly OutsideRecord[];

  @Field(() => [outsideOutcomeEnum], { description: "The outcomes it knows. 可记录结果" })
  outcomes: readonly OutsideOutcome[];
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "The day does not follow the one before it. 日期顺序有误" })
export class DayOutOfOrder extends Problem {
  @Field(() => Day, { nullable: true, description: "Not before this day. 不早于" })
  earliest: string | null;

  @Field(() => Day, { description: "Not after this day. 不晚于" })
  latest: string;
}
