import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import type { SupervisionTrigger } from "./supervision.codes.ts";
import { SupervisionNotice, supervisionProblems, triggerEnum } from "./supervision.type.ts";

@InputType({ description: "A notice to a body over one dispute. 督办" })
export class IssueSupervisionNoticeInput extends DisputeChangeInput {
  @Field(() => triggerEnum, { description: "Why. 督办事由" })
  trigger: SupervisionTrigger;

  @Field(() => ID, { nullable: true, description: "The clock that ran out; required for OVERDUE. 逾期期限" })
  deadlineId?: string | null;

  @Field(() => ID, { description: "The body that is to reply. 被督办单位" })
  addresseeId: string;

  @Field(() => Text, { description: "What it is to do or explain. 督办要求" })
  demand: string;
}

@InputType({ description: "An act on a notice. 督办办理" })
export class ChangeSupervisionInput extends ChangeInput {
  @Field(() => ID, { description: "Which notice. 督办通知" })
  noticeId: string;
}

@InputType({ description: "The body's reply. 督办回复" })
export class ReplyToSupervisionInput extends ChangeSupervisionInput {
  @Field(() => Text, { description: "What was done, and what will be. 回复内容" })
  text: string;
}

@InputType({ description: "An act on a notice that needs a reason. 督办办理（附理由）" })
export class EndSupervisionInput extends ChangeSupervisionInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const notice = {
  name: "supervisionNotice",
  type: () => SupervisionNotice,
  description: "The notice as it stands now. 督办通知",
} as const;
const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, notice, [OtherBody, ...supervisionProblems]);

export const issueSupervisionNotice = answer("IssueSupervisionNotice", "What came of issuing. 督办结果");
export const replyToSupervision = answer("ReplyToSupervision", "What came of replying. 回复结果");
export const acceptSupervisionReply = answer("AcceptSupervisionReply", "What came of accepting. 认可结果");
export const rejectSupervisionReply = answer("RejectSupervisionReply", "What came of rejecting. 退回结果");
export const closeSupervision = answer("CloseSupervision", "What came of closing. 督办办结结果");
export const withdrawSupervision = answer("WithdrawSupervision", "What came of taking it back. 撤销结果");
