import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const courtTeamAccess: AccessTable = {
  rows: { CourtTeam: directoryRows },
  fields: {
    Query: [[asked, "courtTeams"]],
    CourtTeam: [[shown, "id court kind name posts divisionCodes"]],
  },
};
