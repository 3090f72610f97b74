import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { CourtContext } from "../context.ts";
import { courtCommitteeAndParties, moreThanState } from "../court/court.access.ts";

interface HandOver {
  readonly courtReferralId: string;
  readonly committeeId: string;
}

const betweenTheTwo: FieldRule<HandOver, CourtContext> = {
  code: "BETWEEN_COURT_AND_COMMITTEE",
  en: "What the parties answered, the papers that went along and why it failed are for the court, the committee it went to, and the parties.",
  zh: "当事人意愿、移送材料和未成原因仅法院、接收调委会和当事人可见",
  source: "Court-Invited Mediation Provisions, art. 2; Personal Information Protection Law, arts. 6, 23 and 44",
  may: async ({ post, organizationId }, { courtReferralId, committeeId }, { readers }) =>
    post === "PARTY" ||
    (organizationId !== null &&
      (committeeId === organizationId ||
        (await readers.referrals.byId.load(courtReferralId))?.courtId === organizationId)),
};

export const handOverAccess: AccessTable = {
  rows: { CourtHandOver: rowsOfTheirOwner },
  fields: {
    CourtHandOver: [
      [shown, "id committee mediationCase agreement mode online sentAt signedOn outcome endedOn"],
      [betweenTheTwo, "consents documents ground"],
    ],
    CourtReferral: [
      [moreThanState, "handOvers mode committee signedOn outcome agreement mediationCase"],
      [courtCommitteeAndParties, "ground"],
    ],
  },
};
