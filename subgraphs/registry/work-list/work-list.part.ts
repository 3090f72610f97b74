import type { Part } from "../../shared/server/part.ts";
import { workListAccess } from "./work-list.access.ts";
import { WorkList1790000200002 } from "./work-list.migration.ts";
import { DueClockResolver, WorkListResolver } from "./work-list.resolver.ts";

/** What front-ends open in the morning. */
export const workListPart: Part = {
  access: workListAccess,
  migrations: [WorkList1790000200002],
  resolvers: [WorkListResolver, DueClockResolver],
};
