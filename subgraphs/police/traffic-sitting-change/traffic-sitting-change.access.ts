import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { unitAndParties } from "../traffic-mediation/traffic-mediation.access.ts";
import { trafficSittingChangeProcedure } from "./traffic-sitting-change.states.ts";

const unitsOwn: FieldRule<{ readonly unitId: string }> = {
  code: "UNITS_OWN_SITTING_CHANGE",
  en: "Why a party cannot come is for the unit, which answers it.",
  zh: "当事人不能参加的事由仅承办单位可见",
  source: "Personal Information Protection Law, art. 6; own decision: illness and family matters may stand there",
  may: ({ organizationId }, { unitId }) => organizationId === unitId,
};

export const trafficSittingChangeAccess: AccessTable = {
  rows: { TrafficSittingChange: rowsOfTheirOwner },
  fields: {
    TrafficSittingChange: [
      [shown, "id state party sittingAt askedOn answeredOn answerReason version availableActions"],
      [unitsOwn, "reason"],
    ],
    TrafficAccidentMediation: [[unitAndParties, "sittingChanges"]],
  },
  acts: [
    ...actsOf(trafficSittingChangeProcedure),
    act(
      "askToChangeTrafficSitting",
      ["PARTY", "POLICE_OFFICER", "STATION_HEAD"],
      "Road Accident Procedure Provisions, art. 88",
    ),
  ],
};
