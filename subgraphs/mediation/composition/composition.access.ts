import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const compositionAccess: AccessTable = {
  rows: {
    PeoplesMediationCommittee: directoryRows,
    MediationStudio: directoryRows,
    CommitteeFinding: directoryRows,
    CommitteeComposition: directoryRows,
  },
  fields: {
    Query: [[asked, "peoplesMediationCommittee peoplesMediationCommittees"]],
    PeoplesMediationCommittee: [[shown, "id organization sectors composition findings studios kind"]],
    MediationStudio: [[shown, "id hostOrganization committee name hostKind fullTimeStaff openedOn closedOn"]],
    CommitteeFinding: [[shown, "code source studioId"]],
    CommitteeComposition: [
      [shown, "memberCount womenCount minorityCount multiEthnicPlace electedOn termUntil filedOn standardisedOn"],
    ],
  },
};
