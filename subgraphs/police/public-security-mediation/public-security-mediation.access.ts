import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { PoliceContext } from "../context.ts";
import { mayReadContents } from "./public-security-mediation.rules.ts";
import { publicSecurityMediationProcedure } from "./public-security-mediation.states.ts";

/** What every rule on a mediation by the police says, whatever row it is asked of. */
export const contentsOfPoliceMediation = {
  code: "STATION_AND_PARTIES",
  en: "What was said, agreed and found in a mediation by the police is for the unit that holds it and the parties; others see its state and outcome.",
  zh: "公安机关调解的内容仅承办单位和当事人可见，其他单位仅可见状态和结果",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6",
} as const;

export const stationAndParties: FieldRule<{ readonly incidentId: string }, PoliceContext> = {
  ...contentsOfPoliceMediation,
  may: async (viewer, { incidentId }, { readers }) =>
    mayReadContents(viewer, (await readers.incidents.byId.load(incidentId))?.stationId),
};

export const publicSecurityMediationAccess: AccessTable = {
  rows: { PublicSecurityMediation: rowsOfTheirOwner },
  fields: {
    PublicSecurityMediation: [
      [
        shown,
        "id incident availableActions state onTheSpot begunOn factsEstablishedOn secondAskedBy performedOn routesTold toldOn endedOn version",
      ],
      [stationAndParties, "notMediableGround sittings consents agreement"],
    ],
    PoliceMediation: [[shown, "publicSecurityMediation"]],
  },
  acts: [...actsOf(publicSecurityMediationProcedure)],
};
