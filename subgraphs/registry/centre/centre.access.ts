import type { AccessTable } from "../../shared/access/access-rule.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const centreAccess: AccessTable = {
  rows: { CentreProfile: directoryRows, ServiceWindow: directoryRows, ResidentUnit: directoryRows },
  fields: {
    Organization: [[shown, "centre"]],
    CentreProfile: [[shown, "windows residentUnits openedOn operatingModel"]],
    ResidentUnit: [[shown, "id organization window mode since until"]],
    ServiceWindow: [[shown, "id number name nameEn"]],
  },
};
