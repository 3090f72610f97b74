import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day, Instant, Line, Text } from "../../shared/scalars/scalars.ts";
import {
  type CourtConsentAnswer,
  type CourtConsentMeans,
  type CourtMode,
  type HandOverOutcome,
  courtConsentAnswers,
  courtConsentMeans,
  courtModes,
  handOverOutcomes,
} from "./hand-over.codes.ts";

export const modeEnum = hubEnum(
  "CourtReferralMode",
  "Before filing or after it: two different things. 委派、委托",
  courtModes,
);
export const outcomeEnum = hubEnum(
  "CourtHandOverOutcome",
  "What became of a court's hand-over to mediation. 对接结果",
  handOverOutcomes,
);
export const answerEnum = hubEnum(
  "CourtConsentAnswer",
  "What a party answered when the court asked. 意愿",
  courtConsentAnswers,
);
export const meansEnum = hubEnum("CourtConsentMeans", "How the court asked a party. 征询方式", courtConsentMeans);

@ObjectType({ description: "What a party answered when it was asked for one hand-over. 征询意愿记录" })
export class CourtConsent {
  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: CourtConsentAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => meansEnum, { description: "How it was asked. 方式" })
  means: CourtConsentMeans;

  partyId: string;
}

@ObjectType({ description: "A paper that was handed over. 移送材料" })
export class CourtPaper {
  @Field(() => Line, { description: "What paper it is. 材料名称" })
  kind: string;

  @Field(() => Int, { description: "Its pages. 页数" })
  pages: number;

  @Field(() => String, { description: "Its SHA-256 digest in hexadecimal digits. 摘要值" })
  sha256: string;
}

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

  @Field(() => outcomeEnum, { nullable: true, description: "What became of it. 结果" })
  outcome: HandOverOutcome | null;

  @Field(() => Text, { nullable: true, description: "Why it failed or came back. 原因" })
  ground: string | null;

  @Field(() => Day, { nullable: true, description: "The day it ended. 结束日" })
  endedOn: string | null;

  courtReferralId: string;
  committeeId: string;
  mediationCaseId: string | null;
  agreementId: string | null;
  consents: CourtConsent[];
  documents: CourtPaper[];
}
