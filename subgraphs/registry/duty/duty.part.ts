import type { Part } from "../../shared/server/part.ts";
import { dutyAccess } from "./duty.access.ts";
import { DutyShiftEntity } from "./duty.entity.ts";
import { Duty1790000600104 } from "./duty.migration.ts";
import { dutyReader } from "./duty.reader.ts";
import { type DutyContext, DutyResolver, OrganizationDutyResolver } from "./duty.resolver.ts";
import { PlannedAlready } from "./duty.type.ts";

/** Who is on duty: posts and windows. */
export const dutyPart: Part = {
  access: dutyAccess,
  entities: [DutyShiftEntity],
  migrations: [Duty1790000600104],
  resolvers: [DutyResolver, OrganizationDutyResolver],
  types: [PlannedAlready],
  context: (_viewer, { db }): DutyContext => ({ duty: dutyReader(db) }),
};
