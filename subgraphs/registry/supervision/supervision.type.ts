import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type SupervisionTrigger, supervisionTriggers } from "./supervision.codes.ts";
import { type SupervisionState, supervisionProcedure } from "./supervision.states.ts";

const stateOfNotice = stateEnum(supervisionProcedure);
export const triggerEnum = hubEnum("SupervisionTrigger", "Why a body is chased. 督办事由", supervisionTriggers);
export const supervisionAvailability = availabilityOf(supervisionProcedure);

@ObjectType({ description: "One reply to a notice, and what the centre made of it. 督办回复" })
export class SupervisionReply {
  @Field(() => Instant, { description: "When it was given. 回复时间" })
  at: string;

  @Field(() => postEnum, { description: "The post that replied. 回复岗位" })
  post: Post;

  @Field(() => String, { description: "What was done, and what will be. 回复内容" })
  text: string;

  @Field(() => Instant, { nullable: true, description: "When the centre decided on it. 审核时间" })
  decidedAt: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it was accepted, once decided. 是否认可" })
  accepted: boolean | null;

  @Field(() => String, { nullable: true, description: "Why it was rejected. 退回理由" })
  reason: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A notice by which the centre chases a body over one dispute. 督办通知" })
export class SupervisionNotice {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfNotice, { description: "Where it stands. 状态" })
  state: SupervisionState;

  @Field(() => triggerEnum, { description: "Why the body is chased. 督办事由" })
  trigger: SupervisionTrigger;

  @Field(() => String, { description: "What the body is to do or explain. 督办要求" })
  demand: string;

  @Field(() => postEnum, { description: "The post that issued it. 签发岗位" })
  issuerPost: Post;

  @Field(() => Instant, { description: "When it was issued. 签发时间" })
  issuedAt: Date;

  @Field(() => Day, {
    nullable: true,
    description: "The last day for the reply; open where the holiday calendar lacks the year. 回复期限",
  })
  replyDueOn: string | null;

  @Field(() => [SupervisionReply], { description: "The replies, the oldest first; a rejected one stays. 回复记录" })
  replies: SupervisionReply[];

  @Field(() => Instant, { nullable: true, description: "When it was closed or taken back. 结束时间" })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was closed or taken back. 结束说明" })
  closingNote: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  deadlineId: string | null;
  issuerId: string;
  addresseeId: string;
}

export const SupervisionNoticeConnection = connectionType(() => SupervisionNotice, "SupervisionNotice", "督办通知");

@ObjectType({ implements: Problem, description: "The clock has not run out. 期限尚未届满" })
export class ClockNotOverdue extends Problem {
  @Field(() => Day, { nullable: true, description: "Its last day. 届满日" })
  dueOn: string | null;
}

@ObjectType({ implements: Problem, description: "The body has nothing to do with the dispute. 与该纠纷无关的单位" })
export class BodyNotConcerned extends Problem {
  @Field(() => [ID], { description: "The bodies that have. 相关单位" })
  organizationIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "The body has an open notice on this dispute. 已有未办结的督办" })
export class NoticeOpen extends Problem {
  @Field(() => ID, { description: "That notice. 督办通知" })
  noticeId: string;

  @Field(() => Day, { nullable: true, description: "The last day for its reply. 回复期限" })
  replyDueOn: string | null;
}

/** Refusals of supervision that have facts to tell. */
export const supervisionProblems = [ClockNotOverdue, BodyNotConcerned, NoticeOpen] as const;
