import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { incidentProcedure } from "./incident.states.ts";

const incidentRows: RowRule = {
  code: "INCIDENTS",
  en: "A station sees its own incidents, the centre those of its divisions, a committee those handed to it, a party its own; courts and petition offices none.",
  zh: "派出所看本所的，调处中心看本辖区的，调委会看移送给它的，当事人看本人的，法院和信访机构不可见",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

export const incidentAccess: AccessTable = {
  rows: { PoliceMediation: incidentRows },
  fields: {
    Query: [[asked, "policeMediation policeMediations"]],
    PoliceMediation: [
      [
        shown,
        "id dispute station mediationCase agreement deadlines availableActions incidentNumber incidentKind receivedAt state routesTold toldOn mediationAppliedOn caseAcceptedOn performedOn endedOn version",
      ],
    ],
    Dispute: [[shown, "policeMediations"]],
  },
  acts: [
    ...actsOf(incidentProcedure),
    act("registerIncident", ["POLICE_OFFICER", "STATION_HEAD"], "Police Administrative Case Procedure, art. 61"),
  ],
};
