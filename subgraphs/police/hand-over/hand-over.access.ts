import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { PoliceContext } from "../context.ts";

interface HandOver {
  readonly incidentId: string;
  readonly toOrganizationId: string;
}

const betweenTheTwo: FieldRule<HandOver, PoliceContext> = {
  code: "BETWEEN_STATION_AND_COMMITTEE",
  en: "What the parties answered, the papers that went along and what was said when it came back are for the station, the committee it went to, and the parties.",
  zh: "当事人意愿、移送材料和退回说明仅派出所、接收调委会和当事人可见",
  source: "Personal Information Protection Law, arts. 6, 23 and 44; domain rules D.6",
  may: async ({ post, organizationId }, { incidentId, toOrganizationId }, { readers }) =>
    post === "PARTY" ||
    (organizationId !== null &&
      (toOrganizationId === organizationId ||
        (await readers.incidents.byId.load(incidentId))?.stationId === organizationId)),
};

export const handOverAccess: AccessTable = {
  rows: { IncidentHandOver: rowsOfTheirOwner },
  fields: {
    IncidentHandOver: [
      [shown, "id to legalBasis sentAt signedOn signedBackOn outcome outcomeOn"],
      [betweenTheTwo, "consents documents reason"],
    ],
    PoliceMediation: [[shown, "handOvers"]],
  },
};
