import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { CaseFile } from "../case-file/case-file.type.ts";
import type { MediationContext } from "../context.ts";
import { type FileGrade, fileGrades } from "./file-review.codes.ts";
import {
  DrawFileSampleInput,
  FileReviewRoundFilterInput,
  ReviewFileInput,
  drawFileSample,
  reviewFile,
} from "./file-review.payload.ts";
import { FileGradeCount, FileReview, FileReviewRound, FileReviewRoundConnection } from "./file-review.type.ts";

@Resolver(() => FileReview)
export class FileReviewResolver {
  @Mutation(() => drawFileSample.type, { description: "Draws a sample of the committee's closed files. 抽取案卷" })
  async drawFileSample(
    @Input(() => DrawFileSampleInput) input: DrawFileSampleInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return drawFileSample.answer(await services.fileReviews.draw(viewer, input));
  }

  @Mutation(() => reviewFile.type, {
    description: "Grades a file of the sample, by somebody who did not mediate its case. 评查案卷",
  })
  async reviewFile(
    @Input(() => ReviewFileInput) input: ReviewFileInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return reviewFile.answer(await services.fileReviews.review(viewer, input));
  }

  @Query(() => FileReviewRoundConnection, {
    description: "The samples of the viewer's own committee, the latest first. 案卷评查批次",
  })
  fileReviewRounds(
    @Arg("filter", () => FileReviewRoundFilterInput, { nullable: true, description: "Only some of them. 筛选条件" })
    filter: FileReviewRoundFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return services.fileReviews.page(viewer, page, filter ?? {});
  }

  @FieldResolver(() => CaseFile, { nullable: true, description: "The file. 案卷" })
  file(@Root() { fileId }: FileReview, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.caseFiles.byId.load(fileId);
  }
}

@Resolver(() => FileReviewRound)
export class FileReviewRoundResolver {
  @FieldResolver(() => [FileReview], { description: "The files drawn. 抽取的案卷" })
  reviews(@Root() { id }: FileReviewRound, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.fileReviews.load(id);
  }

  @FieldResolver(() => [FileGradeCount], { description: "How many files have which grade. 等次统计" })
  async grades(@Root() { id }: FileReviewRound, @Ctx() { readers }: MediationContext): Promise<FileGradeCount[]> {
    const reviews = await readers.fileReviews.load(id);
    return (Object.keys(fileGrades) as FileGrade[]).map((grade) => ({
      grade,
      files: reviews.filter((one) => one.grade === grade).length,
    }));
  }
}
