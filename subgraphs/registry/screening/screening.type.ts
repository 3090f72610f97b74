import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, DivisionCode } from "../../shared/scalars/scalars.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";
import { orgLevelEnum } from "../organization/organization.type.ts";
import {
  type ScreeningRhythm,
  type ScreeningType,
  screeningRhythms,
  screeningStandings,
  screeningTypes,
} from "./screening.codes.ts";

const typeEnum = hubEnum("ScreeningType", "A kind of screening. 排查类型", screeningTypes);
const rhythmEnum = hubEnum("ScreeningRhythm", "How often a level screens. 排查频次", screeningRhythms);
export const screeningStandingEnum = hubEnum(
  "ScreeningStanding",
  "Where a round stands today. 排查状态",
  screeningStandings,
);

@ObjectType({ description: "How often units of a level screen in a division and below. 排查频次安排" })
export class ScreeningSchedule {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => orgLevelEnum, { description: "The level. 层级" })
  level: OrganizationLevel;

  @Field(() => DivisionCode, { description: "The division. 行政区划" })
  divisionCode: string;

  @Field(() => rhythmEnum, { description: "How often. 频次" })
  rhythm: ScreeningRhythm;
}

@ObjectType({ description: "One round of a unit: whether it looked, and how many disputes it found. 排查轮次" })
export class ScreeningRound {
  @Field(() => ID, { description: "Opaque id; a dispute found by it names it as its source record. 标识" })
  id: string;

  @Field(() => orgLevelEnum, { description: "The unit's level. 层级" })
  level: OrganizationLevel;

  @Field(() => typeEnum, { description: "The kind of screening. 类型" })
  type: ScreeningType;

  @Field(() => Day, { description: "Its first day. 起始日期" })
  periodFrom: string;

  @Field(() => Day, { description: "Its last day. 应完成日期" })
  dueOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was done. 完成日期" })
  doneOn: string | null;

  @Field(() => Int, { nullable: true, description: "How many disputes were found. 排查发现数" })
  found: number | null;

  @Field(() => Int, { nullable: true, description: "How many of them are handled. 已处理数" })
  handled: number | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  organizationId: string;
}
export const ScreeningRoundConnection = connectionType(() => ScreeningRound, "ScreeningRound", "排查轮次");

@ObjectType({ description: "Rounds and disputes of one level. 排查统计" })
export class ScreeningTotal {
  @Field(() => orgLevelEnum, { description: "The level. 层级" })
  level: OrganizationLevel;

  @Field(() => Int, { description: "Rounds that fell due. 应开展轮次" })
  due: number;

  @Field(() => Int, { description: "Rounds that were done. 已开展轮次" })
  done: number;

  @Field(() => Int, { description: "Rounds whose day passed without them. 逾期未开展轮次" })
  missed: number;

  @Field(() => Int, { description: "Disputes found. 排查发现数" })
  found: number;

  @Field(() => Int, { description: "Disputes handled. 已处理数" })
  handled: number;
}

@InputType({ description: "How often a level screens in a division. 排查频次安排" })
export class SetScreeningScheduleInput extends WriteInput {
  @Field(() => orgLevelEnum, { description: "The level. 层级" })
  level: OrganizationLevel;

  @Field(() => DivisionCode, { description: "The division. 行政区划" })
  divisionCode: string;

  @Field(() => rhythmEnum, { description: "How often. 频次" })
  rhythm: ScreeningRhythm;
}

@InputType({ description: "The rounds a unit owes between two days. 排查计划" })
export class PlanScreeningInput extends WriteInput {
  @Field(() => ID, { description: "The unit. 单位" })
  organizationId: string;

  @Field(() => typeEnum, { description: "The kind of screening. 类型" })
  type: ScreeningType;

  @Field(() => Day, { description: "The first day. 起始日期" })
  from: string;

  @Field(() => Day, { description: "The last day. 截止日期" })
  to: string;
}

@InputType({ description: "A round that was done. 排查结果" })
export class RecordScreeningInput extends ChangeInput {
  @Field(() => ID, { description: "Which round. 排查轮次" })
  roundId: string;

  @Field(() => Day, { description: "The day it was done. 完成日期" })
  doneOn: string;

  @Field(() => Int, { description: "How many disputes were found; none is a result too. 排查发现数" })
  found: number;

  @Field(() => Int, { description: "How many of them are handled. 已处理数" })
  handled: number;
}

export const setScreeningSchedule = payloadOf("SetScreeningSchedulePayload", "What came of setting it. 设置结果", {
  name: "schedule",
  type: () => ScreeningSchedule,
  description: "The schedule. 排查频次安排",
});
export const planScreening = payloadOf("PlanScreeningPayload", "What came of planning. 计划结果", {
  name: "firstRound",
  type: () => ScreeningRound,
  description: "The first of the rounds. 首轮排查",
});
export const recordScreening = payloadOf("RecordScreeningPayload", "What came of recording. 记录结果", {
  name: "round",
  type: () => ScreeningRound,
  description: "The round as it stands now. 排查轮次",
});
