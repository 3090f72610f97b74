import type { AccessTable } from "../../shared/access/access-rule.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const centreAccess: AccessTable = {
  rows: { HandlingCentre: directoryRows, ServiceWindow: directoryRows, ResidentUnit: directoryRows },
  fields: {
    Organization: [[shown, "centre"]],
    HandlingCentre: [[shown, "windows residentUnits openedOn workingModel"]],
    ResidentUnit: [[shown, "id organization window mode since until"]],
    ServiceWindow: [[shown, "id number name nameEn"]],
  },
};
