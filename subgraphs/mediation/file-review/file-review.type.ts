import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type FileDefect, type FileGrade, fileDefects, fileGrades } from "./file-review.codes.ts";
import { type FileReviewState, fileReviewProcedure } from "./file-review.states.ts";

const stateOfReview = stateEnum(fileReviewProcedure);
export const fileGradeEnum = hubEnum("FileGrade", "The grade of a file. 案卷等次", fileGrades);
export const fileDefectEnum = hubEnum("FileDefect", "What is wanting in a file. 案卷问题", fileDefects);

@ObjectType({ description: "The review of one file of a sample; it grades the file, never a person. 案卷评查" })
export class FileReview {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfReview, { description: "Where it stands. 状态" })
  state: FileReviewState;

  @Field(() => fileGradeEnum, { nullable: true, description: "The grade. 等次" })
  grade: FileGrade | null;

  @Field(() => [fileDefectEnum], { description: "What is wanting. 问题" })
  defects: readonly FileDefect[];

  @Field(() => Day, { nullable: true, description: "The day of the review. 评查日" })
  reviewedOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  fileId: string;
}

@ObjectType({ description: "A sample of a committee's closed files, drawn by a number. 案卷评查批次" })
export class FileReviewRound {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "Files put away from this day on. 归档起始日" })
  archivedFrom: string;

  @Field(() => Day, { description: "Files put away until this day. 归档截止日" })
  archivedUntil: string;

  @Field(() => Int, { description: "The number the sample follows from. 抽取号" })
  drawNumber: number;

  @Field(() => Int, { description: "How many files there were to draw from. 案卷总数" })
  population: number;

  @Field(() => Day, { description: "The day it was drawn. 抽取日" })
  drawnOn: string;
}

@ObjectType({ description: "How many files of a sample were given a grade. 等次统计" })
export class FileGradeCount {
  @Field(() => fileGradeEnum, { description: "The grade. 等次" })
  grade: FileGrade;

  @Field(() => Int, { description: "How many files. 案卷数" })
  files: number;
}

export const FileReviewRoundConnection = connectionType(() => FileReviewRound, "FileReviewRound", "案卷评查批次");

@ObjectType({ implements: Problem, description: "The viewer mediated the case of the file. 评查人系本案调解员" })
export class OwnCase extends Problem {
  @Field(() => [ID], { description: "The mediators of the case. 本案调解员" })
  mediatorIds: readonly string[];
}
