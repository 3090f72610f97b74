import type { Part } from "../../shared/server/part.ts";
import { reviewStepAccess } from "./review-step.access.ts";
import { ReviewStepEntity } from "./review-step.entity.ts";
import { reviewStepHandlers } from "./review-step.handlers.ts";
import { PetitionReview1790000600302 } from "./review-step.migration.ts";
import { StepsOfPetitionResolver, ReviewStepResolver } from "./review-step.resolver.ts";
import { ReviewStepAskedTooLate } from "./review-step.type.ts";

/** The answer to a petition before the next higher body, and the one after that. */
export const reviewStepPart: Part = {
  access: reviewStepAccess,
  entities: [ReviewStepEntity],
  migrations: [PetitionReview1790000600302],
  resolvers: [ReviewStepResolver, StepsOfPetitionResolver],
  types: [ReviewStepAskedTooLate],
  handlers: reviewStepHandlers,
};
