import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { sectorEnum } from "../committee/sector.type.ts";
import {
  type Employment,
  type MediatorGrade,
  type RemovalGround,
  type TrainingForm,
  employments,
  mediatorGrades,
  removalGrounds,
  trainingForms,
} from "./appointment.codes.ts";

const employmentEnum = hubEnum("MediatorEmployment", "Full-time or part-time. 专职或者兼职", employments);
export const gradeEnum = hubEnum(
  "MediatorGrade",
  "Skill as assessed, the first grade highest. 调解员等级",
  mediatorGrades,
);
export const removalEnum = hubEnum("MediatorRemovalGround", "Why an appointment ended. 撤换原因", removalGrounds);

export const trainingFormEnum = hubEnum("MediatorTrainingForm", "How mediators are trained. 培训形式", trainingForms);

@ObjectType({ description: "A mediator's appointment. 聘任" })
export class MediatorAppointment {
  @Field(() => employmentEnum, { description: "Full-time or part-time. 专兼职" })
  employment: Employment;

  @Field(() => Boolean, { description: "Takes hard disputes as chief mediator. 是否首席调解员" })
  chief: boolean;

  @Field(() => [sectorEnum], { description: "The fields. 擅长领域" })
  sectors: readonly Sector[];

  @Field(() => Day, { description: "Since when. 聘任日" })
  appointedOn: string;

  @Field(() => Day, { description: "Until when. 聘期届满日" })
  appointedUntil: string;

  @Field(() => String, { nullable: true, description: "The number of the certificate. 证书号" })
  certificate: string | null;

  @Field(() => Day, { nullable: true, description: "The day the exam was passed. 考试合格日" })
  examPassedOn: string | null;

  @Field(() => gradeEnum, { nullable: true, description: "The grade. 等级" })
  grade: MediatorGrade | null;

  @Field(() => String, { nullable: true, description: "Who assessed it. 评定单位" })
  gradeAssessedBy: string | null;

  @Field(() => Day, { nullable: true, description: "When it was assessed. 评定日" })
  gradeAssessedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day it ended early. 撤换日" })
  removedOn: string | null;

  id: string;

  @Field(() => removalEnum, {
    nullable: true,
    description: "Why it ended early; for the head of the committee. 撤换原因",
  })
  removalGround: RemovalGround | null;
}

@ObjectType({ description: "A training a mediator took. 培训记录" })
export class MediatorTraining {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day. 日期" })
  heldOn: string;

  @Field(() => Int, { description: "Hours. 学时" })
  hours: number;

  @Field(() => String, { description: "About what. 主题" })
  topic: string;

  @Field(() => Boolean, { nullable: true, description: "Whether its test was passed, where it had one. 是否合格" })
  passed: boolean | null;

  @Field(() => trainingFormEnum, { nullable: true, description: "How it was held, where that was recorded. 培训形式" })
  form: TrainingForm | null;

  trainerId: string | null;
}

@ObjectType({ implements: Problem, description: "The mediator is named in open cases. 尚有在办案件" })
export class CasesOpen extends Problem {
  @Field(() => [ID], { description: "Which cases. 在办案件" })
  caseIds: readonly string[];
}
