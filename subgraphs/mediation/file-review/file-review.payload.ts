import { Field, ID, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { FileDefect, FileGrade } from "./file-review.codes.ts";
import { FileReview, FileReviewRound, OwnCase, fileDefectEnum, fileGradeEnum } from "./file-review.type.ts";

@InputType({ description: "A sample of the committee's closed files. 抽取案卷" })
export class DrawFileSampleInput extends WriteInput {
  @Field(() => Day, { description: "Files put away from this day on. 归档起始日" })
  archivedFrom: string;

  @Field(() => Day, { description: "Files put away until this day. 归档截止日" })
  archivedUntil: string;

  @Field(() => Int, { description: "The number that decides, drawn in public: 1 gives another sample than 2. 抽取号" })
  drawNumber: number;

  @Field(() => Int, { description: "How many files, 1 to 100. 抽取数" })
  size: number;
}

@InputType({ description: "A file is graded. 评查案卷" })
export class ReviewFileInput extends ChangeInput {
  @Field(() => ID, { description: "Which review. 评查" })
  reviewId: string;

  @Field(() => fileGradeEnum, { description: "The grade of the file. 等次" })
  grade: FileGrade;

  @Field(() => [fileDefectEnum], { defaultValue: [], description: "What is wanting; none where excellent. 问题" })
  defects: FileDefect[];
}

@InputType({ description: "What the list of samples is narrowed by; all conditions hold. 筛选条件" })
export class FileReviewRoundFilterInput {
  @Field(() => Day, { nullable: true, description: "Drawn on this day or later. 抽取日起" })
  drawnFrom?: string | null;

  @Field(() => Day, { nullable: true, description: "Drawn by this day. 抽取日止" })
  drawnUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only samples with a file still to be graded. 仅有待评查案卷的",
  })
  toReview?: boolean | null;
}

export const drawFileSample = payloadOf("DrawFileSamplePayload", "What came of the draw. 抽取结果", {
  name: "round",
  type: () => FileReviewRound,
  description: "The sample. 评查批次",
});
export const reviewFile = payloadOf(
  "ReviewFilePayload",
  "What came of the review. 评查结果",
  { name: "review", type: () => FileReview, description: "The review as it stands now. 评查" },
  [OwnCase],
);
