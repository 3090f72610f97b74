import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const jointGroupAccess: AccessTable = {
  rows: { JointMediationGroup: directoryRows },
  fields: {
    Query: [[asked, "jointMediationGroups"]],
    JointMediationGroup: [[shown, "id division lead members name nameEn categories since until"]],
    DispatchOrder: [[shown, "group"]],
  },
};
