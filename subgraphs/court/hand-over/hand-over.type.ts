import { Field, ID, ObjectType } from "type-graphql";
import { HandOverConsent, HandOverDocument } from "../../shared/hand-over/hand-over.type.ts";
import type { HandOver } from "../../../schema/events/common.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import { handOverOutcomeEnum } from "../../shared/hand-over/hand-over.type.ts";
import { Day, Instant, Text } from "../../shared/scalars/scalars.ts";
import { type CourtMode, courtModes } from "./hand-over.codes.ts";

export const modeEnum = hubEnum(
  "CourtReferralMode",
  "Before filing or after it: two different things. 委派、委托",
  courtModes,
);

@ObjectType({ description: "One hand-over of a complaint to a committee. 委派、委托记录" })
export class CourtHandOver {
  @Field(() => ID, { description: "Opaque id; the hand-over's source record at the centre. 标识" })
  id: string;

  @Field(() => modeEnum, { description: "Before filing or after it. 委派或者委托" })
  mode: CourtMode;

  @Field(() => Boolean, { description: "Whether it was sent over the online platform. 是否在线移送" })
  online: boolean;

  @Field(() => Instant, { description: "When it was sent. 移送时间" })
  sentAt: Date;

  @Field(() => Day, { nullable: true, description: "The day the mediator signed for the papers. 签收日" })
  signedOn: string | null;

  @Field(() => handOverOutcomeEnum, { nullable: true, description: "What became of it. 结果" })
  outcome: HandOverOutcome | null;

  @Field(() => Text, { nullable: true, description: "Why it failed or came back. 原因" })
  ground: string | null;

  @Field(() => Day, { nullable: true, description: "The day it ended. 结束日" })
  endedOn: string | null;

  courtReferralId: string;
  committeeId: string;
  mediationCaseId: string | null;
  agreementId: string | null;

  @Field(() => [HandOverConsent], {
    nullable: true,
    description: "What the parties answered; for the court, the committee and the parties. 征询意愿记录",
  })
  consents: HandOver["consents"];

  @Field(() => [HandOverDocument], {
    nullable: true,
    description: "The papers that went along; for the court, the committee and the parties. 移送材料",
  })
  documents: HandOver["documents"];
}
