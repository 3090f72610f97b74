import type { Part } from "../../shared/server/part.ts";
import { intakeAccess } from "./intake.access.ts";
import { IntakeEntity } from "./intake.entity.ts";
import { Intake1790000000013, IntakeOrigin1790000300000 } from "./intake.migration.ts";
import { DisputeIntakeResolver, IntakeResolver } from "./intake.resolver.ts";

/** The first recording of a dispute. */
export const intakePart: Part = {
  access: intakeAccess,
  entities: [IntakeEntity],
  migrations: [Intake1790000000013, IntakeOrigin1790000300000],
  resolvers: [IntakeResolver, DisputeIntakeResolver],
};
