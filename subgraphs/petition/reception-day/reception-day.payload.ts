import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line, Text } from "../../shared/scalars/scalars.ts";
import type { ReceptionMode } from "./reception-day.codes.ts";
import type { ReceptionDayState } from "./reception-day.states.ts";
import {
  ReceptionDay,
  ReceptionPublishedAlready,
  receptionDayStateEnum,
  receptionModeEnum,
} from "./reception-day.type.ts";

@InputType({ description: "A reception day, published ahead. 公布接访日" })
export class PublishReceptionDayInput extends WriteInput {
  @Field(() => Day, { description: "The day it takes place, after today. 接访日期" })
  takesPlaceOn: string;

  @Field(() => Line, { description: "Where. 接访地点" })
  place: string;

  @Field(() => Line, { description: "The post that receives, as its body calls it; no name. 接访岗位" })
  postTitle: string;

  @Field(() => receptionModeEnum, { description: "How it receives. 接访方式" })
  mode: ReceptionMode;

  @Field(() => ID, {
    nullable: true,
    description: "The body whose post receives; left out, the office that publishes it. 接访单位",
  })
  bodyId?: string | null;
}

@InputType({ description: "A reception day that does not take place. 取消接访日" })
export class CancelReceptionDayInput extends ChangeInput {
  @Field(() => ID, { description: "Which day. 接访日" })
  receptionDayId: string;

  @Field(() => Text, { description: "Why, for everybody to read. 取消原因" })
  reason: string;
}

@InputType({ description: "What the list of reception days is narrowed by; all conditions hold. 筛选条件" })
export class ReceptionDayFilterInput {
  @Field(() => Day, { nullable: true, description: "From this day on; left out, from today. 起始日期" })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: "Until this day. 截止日期" })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: "Received by a post of this body. 接访单位" })
  bodyId?: string | null;

  @Field(() => ID, { nullable: true, description: "Published by this office. 公布机构" })
  officeId?: string | null;

  @Field(() => [receptionModeEnum], { nullable: true, description: "In one of these ways. 接访方式" })
  modes?: ReceptionMode[] | null;

  @Field(() => [receptionDayStateEnum], { nullable: true, description: "In one of these states. 状态" })
  states?: ReceptionDayState[] | null;
}

const day = {
  name: "receptionDay",
  type: () => ReceptionDay,
  description: "The reception day as it stands now. 领导接访日",
} as const;
export const publishReceptionDay = payloadOf("PublishReceptionDayPayload", "What came of publishing. 公布结果", day, [
  ReceptionPublishedAlready,
]);
export const cancelReceptionDay = payloadOf("CancelReceptionDayPayload", "What came of cancelling. 取消结果", day, [
  OtherBody,
]);
