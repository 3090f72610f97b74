import { Field, ID, InputType, ObjectType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { DivisionCode, Line, Text } from "../../shared/scalars/scalars.ts";
import type { IdentifyingMark } from "./guidance-question.codes.ts";
import type { GuidanceQuestionState } from "./guidance-question.states.ts";
import { GuidanceQuestion, guidanceQuestionStateEnum, identifyingMarkEnum } from "./guidance-question.type.ts";

@InputType({ description: "A committee asks a court about the law. 业务指导提问" })
export class AskForGuidanceInput extends WriteInput {
  @Field(() => ID, { description: "A court with a guide judge for the division. 法院" })
  courtId: string;

  @Field(() => DivisionCode, { description: "The division it is asked for. 行政区划" })
  divisionCode: string;

  @Field(() => categoryEnum, { description: "The type of dispute it is about. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => Text, { description: "The question, without names and numbers of persons or cases. 问题" })
  question: string;
}

@InputType({ description: "A change to one question. 业务指导提问变更" })
export class GuidanceQuestionChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which question. 业务指导提问" })
  questionId: string;
}

@InputType({ description: "A guide judge answers in writing. 书面释疑" })
export class AnswerGuidanceQuestionInput extends GuidanceQuestionChangeInput {
  @Field(() => Text, { description: "The answer; every committee of the division reads it. 释疑" })
  answer: string;

  @Field(() => Line, { description: "The articles it rests on. 法律依据" })
  legalBasis: string;
}

@InputType({ description: "What a list of questions is narrowed by; all conditions hold. 筛选条件" })
export class GuidanceQuestionFilterInput {
  @Field(() => [categoryEnum], { nullable: true, description: "Of one of these types. 纠纷类型" })
  categories?: DisputeCategory[] | null;

  @Field(() => [guidanceQuestionStateEnum], { nullable: true, description: "In one of these states. 状态" })
  states?: GuidanceQuestionState[] | null;

  @Field(() => ID, { nullable: true, description: "Asked of this court. 法院" })
  courtId?: string | null;
}

@ObjectType({ implements: Problem, description: "The text would lead to a person or a dispute. 含有识别信息" })
export class TextIdentifies extends Problem {
  @Field(() => [identifyingMarkEnum], { description: "What was found in it. 发现的识别信息" })
  found: readonly IdentifyingMark[];
}

@ObjectType({ implements: Problem, description: "The court has no guide judge for the division. 无业务指导法官" })
export class NoGuideJudge extends Problem {
  @Field(() => [ID], { description: "The courts that have one. 有业务指导法官的法院" })
  courtIds: readonly string[];
}

export const guidanceProblems = [TextIdentifies, NoGuideJudge] as const;

const answerOf = (name: string, description: string) =>
  payloadOf(
    name,
    description,
    { name: "question", type: () => GuidanceQuestion, description: "The question as it stands now. 业务指导提问" },
    [OtherBody, ...guidanceProblems],
  );
export const askForGuidance = answerOf("AskForGuidancePayload", "What came of asking. 提问结果");
export const answerGuidanceQuestion = answerOf("AnswerGuidanceQuestionPayload", "What came of answering. 释疑结果");
export const withdrawGuidanceQuestion = answerOf(
  "WithdrawGuidanceQuestionPayload",
  "What came of taking it back. 撤回结果",
);
