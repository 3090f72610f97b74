import type { Part } from "../server/part.ts";
import { deadlineChangeAccess } from "./deadline-change.access.ts";
import { DeadlineChangeEntity } from "./deadline-change.entity.ts";
import { DeadlineChange1790000100003 } from "./deadline-change.migration.ts";
import { deadlineChangeProblems } from "./deadline-change.payload.ts";
import { deadlineChangeResolver } from "./deadline-change.resolver.ts";

/** Suspending, resuming and extending an agency's own clocks; the subgraph adds the service `deadlineChanges`. */
export const deadlineChangePart = (agency: string, zh: string): Part => ({
  access: deadlineChangeAccess(agency),
  entities: [DeadlineChangeEntity],
  migrations: [DeadlineChange1790000100003],
  resolvers: [deadlineChangeResolver(agency, zh)],
  types: deadlineChangeProblems,
});
