import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import { BodyNotConcerned } from "../supervision/supervision.type.ts";
import type { MeetingDecision, MeetingKind } from "./joint-meeting.codes.ts";
import { JointMeeting, JointMeetingItem, MeetingAhead, decisionEnum, meetingKindEnum } from "./joint-meeting.type.ts";

@InputType({ description: "Which disputes, which bodies, which day. 召集联席会议" })
export class ConveneJointMeetingInput extends WriteInput {
  @Field(() => meetingKindEnum, { description: "What kind of meeting. 会议类型" })
  kind: MeetingKind;

  @Field(() => [ID], { description: "The disputes on the agenda; those that wait, and others. 议题纠纷" })
  disputeIds: string[];

  @Field(() => ID, { description: "The body in the lead. 牵头单位" })
  leadOrganizationId: string;

  @Field(() => [ID], { description: "The other bodies. 参会单位" })
  memberIds: string[];

  @Field(() => Day, { description: "The day it meets. 会议日期" })
  meetingOn: string;
}

@InputType({ description: "An act on an agenda item. 议题办理" })
export class ChangeJointMeetingItemInput extends ChangeInput {
  @Field(() => ID, { description: "Which item. 议题" })
  itemId: string;
}

@InputType({ description: "What a body said. 单位意见" })
export class BodyOpinionInput {
  @Field(() => ID, { description: "The body. 单位" })
  organizationId: string;

  @Field(() => Text, { description: "Its view of competence and plan. 意见" })
  opinion: string;
}

@InputType({ description: "What the meeting decided on the dispute. 会议决定" })
export class DecideJointMeetingItemInput extends ChangeJointMeetingItemInput {
  @Field(() => decisionEnum, { description: "The decision. 决定" })
  decision: MeetingDecision;

  @Field(() => Text, { description: "What is to be done. 处置方案" })
  plan: string;

  @Field(() => [BodyOpinionInput], { defaultValue: [], description: "What the bodies said. 各单位意见" })
  opinions: BodyOpinionInput[];

  @Field(() => ID, { description: "The body that carries it out and reports. 责任单位" })
  responsibleId: string;

  @Field(() => Day, { description: "The day to report by. 反馈期限" })
  followUpDueOn: string;
}

@InputType({ description: "What was done on the decision. 落实反馈" })
export class ReportJointMeetingFollowUpInput extends ChangeJointMeetingItemInput {
  @Field(() => Text, { description: "What was done. 落实情况" })
  report: string;
}

export const conveneJointMeeting = payloadOf("ConveneJointMeetingPayload", "What came of convening. 召集结果", {
  name: "jointMeeting",
  type: () => JointMeeting,
  description: "The meeting. 联席会议",
});
const item = {
  name: "jointMeetingItem",
  type: () => JointMeetingItem,
  description: "The item as it stands now. 联席会议议题",
} as const;
const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, item, [OtherBody, BodyNotConcerned, MeetingAhead]);
export const adjournJointMeetingItem = answer("AdjournJointMeetingItem", "What came of putting it off. 延期结果");
export const decideJointMeetingItem = answer("DecideJointMeetingItem", "What came of deciding. 决定结果");
export const reportJointMeetingFollowUp = answer("ReportJointMeetingFollowUp", "What came of reporting. 反馈结果");
