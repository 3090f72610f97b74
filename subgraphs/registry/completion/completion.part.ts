import type { Part } from "../../shared/server/part.ts";
import { completionAccess } from "./completion.access.ts";
import { CompletionReportEntity } from "./completion.entity.ts";
import { CompletionReport1790000000016 } from "./completion.migration.ts";
import { CompletionResolver, DisputeCompletionResolver } from "./completion.resolver.ts";

/** The handling body's report of the result, and the centre's word on it. */
export const completionPart: Part = {
  access: completionAccess,
  entities: [CompletionReportEntity],
  migrations: [CompletionReport1790000000016],
  resolvers: [CompletionResolver, DisputeCompletionResolver],
};
