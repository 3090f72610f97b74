import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { PetitionContext } from "../context.ts";
import { readsText } from "../petition/petition.rules.ts";

interface Referral {
  readonly petitionId: string;
  readonly toOrganizationId: string;
}

const betweenTheTwo: FieldRule<Referral, PetitionContext> = {
  code: "BETWEEN_OFFICE_AND_COMMITTEE",
  en: "What the parties answered and the papers that went along are for the bodies the petition is with, the committee it went to, and whoever brought it.",
  zh: "当事人意愿和移交材料仅受理机构、办理机关、接收调委会和信访人可见",
  source: "Regulations on Petition Work, arts. 30 and 33; Personal Information Protection Law, arts. 6, 23 and 44",
  may: async (viewer, { petitionId, toOrganizationId }, { readers }) => {
    if (viewer.organizationId !== null && viewer.organizationId === toOrganizationId) return true;
    const petition = await readers.petitions.byId.load(petitionId);
    return petition !== null && readsText(petition, viewer);
  },
};

export const mediationReferralAccess: AccessTable = {
  rows: { PetitionMediation: rowsOfTheirOwner },
  fields: {
    PetitionMediation: [
      [shown, "id to mediationCase agreement number referredOn signedOn outcome endedOn handedBackOn"],
      [betweenTheTwo, "consents documents"],
    ],
    Petition: [[shown, "mediations"]],
  },
};
