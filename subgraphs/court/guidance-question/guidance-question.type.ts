import { Field, ID, Int, ObjectType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, DivisionCode, Line, Text } from "../../shared/scalars/scalars.ts";
import { identifyingMarks } from "./guidance-question.codes.ts";
import { type GuidanceQuestionState, guidanceQuestionProcedure } from "./guidance-question.states.ts";

export const guidanceQuestionStateEnum = stateEnum(guidanceQuestionProcedure);
export const identifyingMarkEnum = hubEnum(
  "IdentifyingMark",
  "What in a text would lead to a person or a dispute. 识别信息",
  identifyingMarks,
);
export const guidanceQuestionAvailability = availabilityOf(guidanceQuestionProcedure);

@ObjectType({ description: "A committee's question to a court about the law, tied to no dispute. 业务指导、书面释疑" })
export class GuidanceQuestion {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => guidanceQuestionStateEnum, { description: "Where it stands. 状态" })
  state: GuidanceQuestionState;

  @Field(() => categoryEnum, { description: "The type of dispute it is about. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => DivisionCode, { description: "The division it is asked for. 行政区划" })
  divisionCode: string;

  @Field(() => Text, { description: "What is asked, without a name. 问题" })
  question: string;

  @Field(() => Day, { description: "The day it was asked. 提问日" })
  askedOn: string;

  @Field(() => Day, {
    nullable: true,
    description:
      "By when an answer is aimed at: ten working days, an own decision; empty where the holiday calendar ends. 答复目标日",
  })
  answerDueOn: string | null;

  @Field(() => Text, { nullable: true, description: "The written answer. 释疑" })
  answer: string | null;

  @Field(() => Line, { nullable: true, description: "The articles it rests on. 法律依据" })
  legalBasis: string | null;

  @Field(() => Day, { nullable: true, description: "The day it was answered. 答复日" })
  answeredOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  courtId: string;
  askerId: string;
}

export const GuidanceQuestionConnection = connectionType(() => GuidanceQuestion, "GuidanceQuestion", "业务指导提问");
