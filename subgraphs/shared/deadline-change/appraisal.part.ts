import type { Part } from "../server/part.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { appraisalHandlers } from "./appraisal.handlers.ts";
import type { ClockOwner } from "./deadline-change.act.ts";
import { RunningAppraisalEntity } from "./running-appraisal.entity.ts";
import { RunningAppraisal1790000700100 } from "./running-appraisal.migration.ts";

/** Waiting for appraisals, for an agency with a clock that waits for one. */
export const appraisalPart = (agency: Agency, ownerOf: ClockOwner): Part => ({
  entities: [RunningAppraisalEntity],
  migrations: [RunningAppraisal1790000700100],
  handlers: appraisalHandlers(agency, ownerOf),
});
