import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { stationAndParties } from "../public-security-mediation/public-security-mediation.access.ts";
import { unitAndParties } from "../traffic-mediation/traffic-mediation.access.ts";
import type { OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import { officerRecusalProcedure } from "./officer-recusal.states.ts";

const decidersOwn: FieldRule<{ readonly unitId: string; readonly about: OfficerRecusalSubject }> = {
  code: "DECIDERS_OWN_OFFICER_RECUSAL",
  en: "What a request rests on is for the head of the unit, who decides it; where it is about the head, for the officers who pass it on.",
  zh: "回避申请理由仅作出决定的负责人可见；申请负责人回避的，由呈报的民警可见",
  source: "Own decision: whoever it is about is not told what was said",
  may: ({ post, organizationId }, { unitId, about }) =>
    organizationId === unitId && post === (about === "HEAD" ? "POLICE_OFFICER" : "STATION_HEAD"),
};

export const officerRecusalAccess: AccessTable = {
  rows: { OfficerRecusal: rowsOfTheirOwner },
  fields: {
    OfficerRecusal: [
      [
        shown,
        "id state about askedBy party ground requestedOn decidedAt decisionNumber decisionReason earlierActsStand version availableActions",
      ],
      [decidersOwn, "reason"],
    ],
    PublicSecurityMediation: [[stationAndParties, "recusals"]],
    TrafficAccidentMediation: [[unitAndParties, "recusals"]],
  },
  acts: [
    ...actsOf(officerRecusalProcedure),
    act(
      "requestOfficerRecusal",
      ["PARTY", "POLICE_OFFICER", "STATION_HEAD"],
      "Police Administrative Case Procedure, arts. 17 and 20; Road Accident Procedure Provisions, art. 105",
    ),
    act(
      "orderOfficerRecusal",
      ["POLICE_OFFICER", "STATION_HEAD"],
      "Police Administrative Case Procedure, arts. 19 and 22",
    ),
  ],
};
