import type { Part } from "../../shared/server/part.ts";
import { performanceAccess } from "./performance.access.ts";
import { PerformanceItemEntity } from "./performance.entity.ts";
import { Performance1790000000025 } from "./performance.migration.ts";
import { PerformanceResolver } from "./performance.resolver.ts";

/** Whether what was agreed is done. */
export const performancePart: Part = {
  access: performanceAccess,
  entities: [PerformanceItemEntity],
  migrations: [Performance1790000000025],
  resolvers: [PerformanceResolver],
};
