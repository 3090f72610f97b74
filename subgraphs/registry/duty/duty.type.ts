import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type DutyHours, dutyHours } from "./duty.codes.ts";

const hoursEnum = hubEnum("DutyHours", "Which part of its days a shift covers. 值班时段", dutyHours);

@ObjectType({ description: "That a post of a body is on duty; a post, never a person. 值班" })
export class DutyShift {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => postEnum, { description: "The post. 值班岗位" })
  post: Post;

  @Field(() => Day, { description: "Its first day. 起始日期" })
  since: string;

  @Field(() => Day, { description: "Its last day. 截止日期" })
  until: string;

  @Field(() => hoursEnum, { description: "Which part of those days. 时段" })
  hours: DutyHours;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  organizationId: string;
  windowId: string | null;
}

@ObjectType({ implements: Problem, description: "That post is on duty there already. 已安排值班" })
export class PlannedAlready extends Problem {
  @Field(() => ID, { description: "The shift in the way. 现有值班" })
  dutyShiftId: string;
}

@InputType({ description: "Which post of the viewer's own body is on duty, where and when. 安排值班" })
export class PlanDutyInput extends WriteInput {
  @Field(() => postEnum, { description: "The post. 值班岗位" })
  post: Post;

  @Field(() => ID, { nullable: true, description: "The window; the body's own place where it is left out. 窗口" })
  windowId?: string | null;

  @Field(() => Day, { description: "The first day. 起始日期" })
  since: string;

  @Field(() => Day, { description: "The last day, within a month. 截止日期" })
  until: string;

  @Field(() => hoursEnum, { defaultValue: "ALL_DAY", description: "Which part of those days. 时段" })
  hours: DutyHours;
}

@InputType({ description: "A shift that does not take place. 取消值班" })
export class CancelDutyInput extends ChangeInput {
  @Field(() => ID, { description: "Which shift. 值班" })
  dutyShiftId: string;
}

const shift = { name: "dutyShift", type: () => DutyShift, description: "The shift. 值班" } as const;
export const planDuty = payloadOf("PlanDutyPayload", "What came of planning. 值班安排结果", shift, [PlannedAlready]);
export const cancelDuty = payloadOf("CancelDutyPayload", "What came of cancelling. 取消结果", shift, [OtherBody]);
