import type { Part } from "../../shared/server/part.ts";
import { guidanceQuestionAccess } from "./guidance-question.access.ts";
import { GuidanceQuestionEntity } from "./guidance-question.entity.ts";
import { GuidanceQuestion1790000600401 } from "./guidance-question.migration.ts";
import { guidanceProblems } from "./guidance-question.payload.ts";
import { GuidanceQuestionResolver } from "./guidance-question.resolver.ts";

/** What committees ask a court about the law, and the written answers. */
export const guidanceQuestionPart: Part = {
  access: guidanceQuestionAccess,
  entities: [GuidanceQuestionEntity],
  migrations: [GuidanceQuestion1790000600401],
  resolvers: [GuidanceQuestionResolver],
  types: [...guidanceProblems],
};
