import type { AccessTable } from "../access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../access/shared-rules.ts";

/** A party's answer; who is given it at all, the procedure that asks says. */
export const consentAccess: AccessTable = {
  rows: { HandOverConsent: rowsOfTheirOwner },
  fields: { HandOverConsent: [[shown, "party answer askedOn means"]] },
};

/** Papers of a hand-over; as with consents, the procedure that hands over says who is given them. */
export const paperAccess: AccessTable = {
  rows: { HandOverDocument: rowsOfTheirOwner },
  fields: { HandOverDocument: [[shown, "kind pages sha256"]] },
};
