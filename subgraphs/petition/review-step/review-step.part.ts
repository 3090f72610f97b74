import type { Part } from "../../shared/server/part.ts";
import { reviewAccess } from "./review.access.ts";
import { ReviewEntity } from "./review.entity.ts";
import { reviewHandlers } from "./review.handlers.ts";
import { PetitionReview1790000600302 } from "./review.migration.ts";
import { PetitionReviewResolver, ReviewResolver } from "./review.resolver.ts";

/** The answer to a petition before the next higher body, and the one after that. */
export const reviewPart: Part = {
  access: reviewAccess,
  entities: [ReviewEntity],
  migrations: [PetitionReview1790000600302],
  resolvers: [ReviewResolver, PetitionReviewResolver],
  handlers: reviewHandlers,
};
