import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { type ReceptionMode, receptionModes } from "./reception-day.codes.ts";
import { type ReceptionDayState, receptionDayProcedure } from "./reception-day.states.ts";

export const receptionDayStateEnum = stateEnum(receptionDayProcedure);
export const receptionModeEnum = hubEnum(
  "ReceptionMode",
  "How a leading post receives on a reception day. 接访方式",
  receptionModes,
);
export const receptionDayAvailability = availabilityOf(receptionDayProcedure);

@ObjectType({
  description:
    "A day on which a leading post receives petitioners; a post, never a person, and never how many came. 领导接访日",
})
export class ReceptionDay {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => receptionDayStateEnum, { description: "Whether it takes place. 状态" })
  state: ReceptionDayState;

  @Field(() => receptionModeEnum, { description: "How it receives. 接访方式" })
  mode: ReceptionMode;

  @Field(() => Day, { description: "The day it takes place. 接访日期" })
  takesPlaceOn: string;

  @Field(() => Line, { description: "Where. 接访地点" })
  place: string;

  @Field(() => Line, { description: "The post that receives, as its body calls it; never a person. 接访岗位" })
  postTitle: string;

  @Field(() => Day, { description: "The day it was published. 公布日" })
  publishedOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was cancelled. 取消日" })
  cancelledOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it does not take place. 取消原因" })
  cancelReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  officeId: string;
  bodyId: string;
}

export const ReceptionDayConnection = connectionType(() => ReceptionDay, "ReceptionDay", "领导接访日");

@ObjectType({ implements: Problem, description: "That reception is published already. 已公布的接访" })
export class ReceptionPublishedAlready extends Problem {
  @Field(() => ID, { nullable: true, description: "The day that stands. 现有接访日" })
  receptionDayId: string | null;
}
