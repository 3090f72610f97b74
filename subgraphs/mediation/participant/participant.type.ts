import { Field, ID, Int, ObjectType } from "type-graphql";
import { ConsentMissing } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import { MediationOver } from "../consent/consent.problems.ts";
import { answerEnum } from "../consent/consent.type.ts";
import type { ConsentAnswer } from "../consent/consent.codes.ts";
import { recusalGroundEnum } from "../recusal/recusal.type.ts";
import type { RecusalGround } from "../recusal/recusal.codes.ts";
import { type LeavingGround, type ParticipantRole, leavingGrounds, participantRoles } from "./participant.codes.ts";
import { type ParticipantState, participantProcedure } from "./participant.states.ts";

const stateOfParticipant = stateEnum(participantProcedure);
export const participantRoleEnum = hubEnum(
  "ParticipantRole",
  "What somebody was invited as. 参与人身份",
  participantRoles,
);
export const leavingGroundEnum = hubEnum(
  "LeavingGround",
  "Why somebody takes part no longer. 退出原因",
  leavingGrounds,
);
export const participantAvailability = availabilityOf(participantProcedure);

@ObjectType({ description: "A party's answer about one participant. 对参与人的意愿" })
export class ParticipantConsentRecord {
  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: ConsentAnswer;

  partyId: string;
}

@ObjectType({ description: "Somebody invited to help in a mediation, with every party's consent. 参与人" })
export class Participant {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => participantRoleEnum, { description: "Invited as what. 身份" })
  role: ParticipantRole;

  @Field(() => stateOfParticipant, { description: "Where it stands. 状态" })
  state: ParticipantState;

  @Field(() => Day, { description: "The day of the invitation. 邀请日" })
  invitedOn: string;

  @Field(() => Day, { nullable: true, description: "The day the opinion was given. 出具意见日" })
  opinionOn: string | null;

  @Field(() => leavingGroundEnum, { nullable: true, description: "Why it ended. 退出原因" })
  leavingGround: LeavingGround | null;

  @Field(() => recusalGroundEnum, { nullable: true, description: "Why the expert was excluded. 回避事由" })
  recusalGround: RecusalGround | null;

  @Field(() => Day, { nullable: true, description: "The day it ended. 退出日" })
  leftOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  @Field(() => String, { description: "The name. 姓名" })
  name: string;

  @Field(() => String, { nullable: true, description: "Where the person comes from: a firm, a village. 来自" })
  background: string | null;

  @Field(() => [ParticipantConsentRecord], { description: "What the parties answered. 当事人意愿" })
  consents: readonly ParticipantConsentRecord[];

  opinion: string | null;
  caseId: string;
  expertId: string | null;
}

@ObjectType({ implements: Problem, description: "The term in the pool does not cover the day. 聘期不符" })
export class TermOver extends Problem {
  @Field(() => Day, { description: "From when it runs. 聘期起" })
  termFrom: string;

  @Field(() => Day, { description: "Until when it runs. 聘期止" })
  termUntil: string;
}

@ObjectType({ implements: Problem, description: "Somebody present does not take part. 非参与人" })
export class NotTakingPart extends Problem {
  @Field(() => [ID], { description: "Those who do not take part. 非参与人" })
  participantIds: readonly string[];
}

/** Refusals that come from who takes part. */
export const participantProblems = [TermOver, NotTakingPart, ConsentMissing, MediationOver] as const;
