import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Day, Line, Text } from "../../shared/scalars/scalars.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import type { ConsentAnswer } from "../consent/consent.codes.ts";
import { answerEnum } from "../consent/consent.type.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { RecusalGround } from "../recusal/recusal.codes.ts";
import { recusalGroundEnum } from "../recusal/recusal.type.ts";
import type { LeavingGround, ParticipantRole } from "./participant.codes.ts";
import { Participant, leavingGroundEnum, participantProblems, participantRoleEnum } from "./participant.type.ts";

@InputType({ description: "What one party answered about a participant. 对参与人的意愿" })
export class ParticipantConsentInput {
  @Field(() => ID, { description: "Which party. 当事人" })
  partyId: string;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: ConsentAnswer;
}

@InputType({ description: "Somebody is invited to help, with every party's consent. 邀请参与人" })
export class InviteParticipantInput extends CaseChangeInput {
  @Field(() => participantRoleEnum, { description: "As what. 身份" })
  role: ParticipantRole;

  @Field(() => Line, { nullable: true, description: "The name; an expert's comes from the pool. 姓名" })
  name?: string | null;

  @Field(() => Line, { nullable: true, description: "Where the person comes from. 来自" })
  background?: string | null;

  @Field(() => ID, { nullable: true, description: "The expert of the pool; for an expert only. 专家" })
  expertId?: string | null;

  @Field(() => [ParticipantConsentInput], { description: "The answer of every party. 各方意愿" })
  consents: ParticipantConsentInput[];
}

@InputType({ description: "A change to one participant. 参与人变更" })
export class ParticipantChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which participant. 参与人" })
  participantId: string;
}

@InputType({ description: "What the expert found. 专家意见" })
export class RecordExpertOpinionInput extends ParticipantChangeInput {
  @Field(() => Text, { description: "The opinion; it stays with the committee and the parties. 意见内容" })
  opinion: string;
}

@InputType({ description: "The expert is excluded. 专家回避" })
export class RecuseExpertInput extends ParticipantChangeInput {
  @Field(() => recusalGroundEnum, { description: "The ground. 事由" })
  ground: RecusalGround;
}

@InputType({ description: "Somebody takes part no longer. 结束参与" })
export class EndParticipationInput extends ParticipantChangeInput {
  @Field(() => leavingGroundEnum, { description: "Why. 原因" })
  ground: LeavingGround;
}

const participant = {
  name: "participant",
  type: () => Participant,
  description: "The participant as it stands now. 参与人",
} as const;
const answer = (name: string, description: string) => payloadOf(name, description, participant, participantProblems);
export const inviteParticipant = answer("InviteParticipantPayload", "What came of inviting. 邀请结果");
export const recordExpertOpinion = answer("RecordExpertOpinionPayload", "What came of recording it. 记录结果");
export const recuseExpert = answer("RecuseExpertPayload", "What came of excluding. 回避结果");
export const endParticipation = answer("EndParticipationPayload", "What came of ending it. 退出结果");
