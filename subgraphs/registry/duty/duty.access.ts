import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";
import { ROSTER, mayPlan } from "./duty.rules.ts";

export const dutyAccess: AccessTable = {
  rows: { DutyShift: directoryRows },
  fields: {
    DutyShift: [[shown, "id window post since until hours version"]],
    Organization: [[shown, "onDuty"]],
  },
  acts: [act("planDuty", mayPlan, ROSTER), act("cancelDuty", mayPlan, ROSTER)],
};
