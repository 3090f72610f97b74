import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties } from "../mediation-case/mediation-case.access.ts";

export const consentAccess: AccessTable = {
  rows: { Consent: rowsOfTheirOwner, PartyConsent: rowsOfTheirOwner },
  fields: {
    Consent: [[shown, "id party mediationCase askedOn means answer online answeredAt"]],
    MediationCase: [[committeeAndParties, "consents partyConsents"]],
    PartyConsent: [[shown, "party asked answer withdrawnAt"]],
  },
};
