import type { Part } from "../../shared/server/part.ts";
import { fileReviewAccess } from "./file-review.access.ts";
import { FileReviewEntity, FileReviewRoundEntity } from "./file-review.entity.ts";
import { FileReview1790000400007 } from "./file-review.migration.ts";
import { FileReviewResolver, FileReviewRoundResolver } from "./file-review.resolver.ts";
import { OwnCase } from "./file-review.type.ts";

/** Samples of closed files and their grades. */
export const fileReviewPart: Part = {
  access: fileReviewAccess,
  entities: [FileReviewRoundEntity, FileReviewEntity],
  migrations: [FileReview1790000400007],
  resolvers: [FileReviewResolver, FileReviewRoundResolver],
  types: [OwnCase],
};
