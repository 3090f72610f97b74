import type { Part } from "../../shared/server/part.ts";
import { preventiveStepsAccess } from "./preventive-steps.access.ts";
import { PreventiveStepsEntity } from "./preventive-steps.entity.ts";
import { PreventiveSteps1790000868101 } from "./preventive-steps.migration.ts";
import { PreventiveStepsResolver } from "./preventive-steps.resolver.ts";

/** What mediators did where a quarrel might grow worse. */
export const preventiveStepsPart: Part = {
  access: preventiveStepsAccess,
  entities: [PreventiveStepsEntity],
  migrations: [PreventiveSteps1790000868101],
  resolvers: [PreventiveStepsResolver],
};
