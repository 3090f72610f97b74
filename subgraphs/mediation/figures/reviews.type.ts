import { Field, ObjectType } from "type-graphql";
import { CountField, FigureTable, WithheldField } from "../../shared/figures/figures.type.ts";
import type { FileDefect, FileGrade } from "../file-review/file-review.codes.ts";
import { fileDefectEnum, fileGradeEnum } from "../file-review/file-review.type.ts";

@ObjectType({ description: "Reviewed files of one grade. 评查等次统计" })
export class FileGradeFigure {
  @Field(() => fileGradeEnum, { description: "The grade of the file. 案卷等次" })
  grade: FileGrade;

  @CountField("Files", "fileReview.grade.v1", "卷数")
  files: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "Reviewed files with one defect. 评查问题统计" })
export class FileDefectFigure {
  @Field(() => fileDefectEnum, { description: "What was wanting. 案卷问题" })
  defect: FileDefect;

  @CountField("Files", "fileReview.defect.v1", "卷数")
  files: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What reviews of files found; files, never mediators. 案卷评查统计" })
export class FileReviewFigures extends FigureTable {
  @CountField("All files reviewed in the period", "fileReview.grade.v1", "评查卷数")
  reviewed: number | null;

  @Field(() => [FileGradeFigure], { description: "Every grade. 各等次" })
  grades: readonly object[];

  @Field(() => [FileDefectFigure], { description: "Every defect; a file may have several. 各类问题" })
  defects: readonly object[];
}
