import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import {
  type EntryGround,
  type MeetingDecision,
  type MeetingKind,
  entryGrounds,
  meetingDecisions,
  meetingKinds,
} from "./joint-meeting.codes.ts";
import { type JointMeetingState, jointMeetingProcedure } from "./joint-meeting.states.ts";

export const itemStateEnum = stateEnum(jointMeetingProcedure);
export const meetingKindEnum = hubEnum(
  "JointMeetingKind",
  "What kind of meeting of several bodies. 会议类型",
  meetingKinds,
);
const entryGroundEnum = hubEnum(
  "JointMeetingEntryGround",
  "Why a dispute is put down for a meeting. 列入议题事由",
  entryGrounds,
);
export const decisionEnum = hubEnum(
  "JointMeetingDecision",
  "What a meeting decided on a dispute. 会议决定",
  meetingDecisions,
);
export const itemAvailability = availabilityOf(jointMeetingProcedure);

@ObjectType({ description: "A meeting of several bodies on one or more disputes. 联席会议" })
export class JointMeeting {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => meetingKindEnum, { description: "What kind. 会议类型" })
  kind: MeetingKind;

  @Field(() => Day, { description: "The day it meets. 会议日期" })
  meetingOn: string;

  @Field(() => Instant, { description: "When it was convened. 召集时间" })
  convenedAt: Date;

  convenerId: string;
  leadOrganizationId: string;
  memberIds: string[];
}

@ObjectType({ description: "What a body said of the dispute at the meeting. 单位意见" })
export class JointMeetingOpinion {
  @Field(() => String, { description: "Its view of competence and plan. 意见" })
  opinion: string;

  organizationId: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A dispute on the agenda of a joint meeting, and what became of it. 联席会议议题" })
export class JointMeetingItem {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => itemStateEnum, { description: "Where it stands. 状态" })
  state: JointMeetingState;

  @Field(() => entryGroundEnum, { description: "Why it was put down. 列入事由" })
  ground: EntryGround;

  @Field(() => Instant, { description: "When it was put down. 列入时间" })
  enteredAt: Date;

  @Field(() => decisionEnum, { nullable: true, description: "What the meeting decided. 会议决定" })
  decision: MeetingDecision | null;

  @Field(() => String, { nullable: true, description: "What is to be done. 处置方案" })
  plan: string | null;

  @Field(() => [JointMeetingOpinion], { description: "What the bodies said. 各单位意见" })
  opinions: JointMeetingOpinion[];

  @Field(() => Day, { nullable: true, description: "The day to report by. 反馈期限" })
  followUpDueOn: string | null;

  @Field(() => String, { nullable: true, description: "What was done on it. 落实情况" })
  followUp: string | null;

  @Field(() => Instant, { nullable: true, description: "When that was reported. 反馈时间" })
  followedUpAt: Date | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  meetingId: string | null;
  responsibleId: string | null;
}

export const JointMeetingItemConnection = connectionType(() => JointMeetingItem, "JointMeetingItem", "联席会议议题");

@ObjectType({ implements: Problem, description: "The meeting has not been held yet. 会议尚未召开" })
export class MeetingAhead extends Problem {
  @Field(() => Day, { description: "The day it meets. 会议日期" })
  meetingOn: string;
}
