import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";

export const preHearingAccess: AccessTable = {
  rows: { PreHearingMediation: rowsOfTheirOwner },
  fields: {
    PreHearingMediation: [[shown, "id team post openedOn outcome endedOn"]],
    CourtReferral: [[courtAndParties, "preHearingMediations"]],
  },
};
