import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { contentsOfPoliceMediation } from "../public-security-mediation/public-security-mediation.access.ts";
import { mayReadContents } from "../public-security-mediation/public-security-mediation.rules.ts";
import { trafficMediationProcedure } from "./traffic-mediation.states.ts";

const trafficRows: RowRule = {
  code: "TRAFFIC_MEDIATIONS",
  en: "A unit sees its own, the centre those of its divisions, a party its own; committees, courts and petition offices none.",
  zh: "承办单位看本单位的，调处中心看本辖区的，当事人看本人的，其他机构不可见",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
};

export const unitAndParties: FieldRule<{ readonly unitId: string }> = {
  ...contentsOfPoliceMediation,
  may: (viewer, { unitId }) => mayReadContents(viewer, unitId),
};

export const trafficMediationAccess: AccessTable = {
  rows: {
    TrafficAccidentMediation: trafficRows,
    CompensationItem: rowsOfTheirOwner,
    CompensationShare: rowsOfTheirOwner,
    TrafficMediationDocument: rowsOfTheirOwner,
  },
  fields: {
    Query: [[asked, "trafficMediations"]],
    TrafficAccidentMediation: [
      [
        shown,
        "id dispute unit applicants open deadlines availableActions state determinationNumber determinationReceivedOn appliedOn acceptedOn damageKind startedOn sittingAt sittingPlace sittingToldOn insurerPresent documentOn endGround routesTold version",
      ],
      [unitAndParties, "document"],
    ],
    CompensationShare: [[shown, "party percent"]],
    Dispute: [[shown, "trafficMediations"]],
    CompensationItem: [[shown, "what amount"]],
    TrafficMediationDocument: [
      [shown, "mediationBasis accidentFacts items shares performanceWay performBy documentOn"],
    ],
  },
  acts: [
    ...actsOf(trafficMediationProcedure),
    act("recordAccidentDetermination", ["POLICE_OFFICER", "STATION_HEAD"], "Road Traffic Accident Procedure, art. 84"),
  ],
};
