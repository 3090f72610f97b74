import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";

const CAMPAIGNS = "Special drives (专项行动), local practice; own decision who runs them";

const campaignRows: RowRule = {
  code: "DRIVES",
  en: "The centre sees the drives of its divisions; on a dispute it is shown to whoever sees the dispute.",
  zh: "调处中心看本辖区专项行动，纠纷上的标记随纠纷可见",
  source: CAMPAIGNS,
};

export const campaignAccess: AccessTable = {
  rows: { CampaignTotals: campaignRows, ScreeningCampaign: campaignRows },
  fields: {
    Query: [[asked, "campaigns"]],
    ScreeningCampaign: [[shown, "id totals name subject divisionCode periodFrom periodTo categories"]],
    Dispute: [[shown, "campaigns"]],
    CampaignTotals: [[shown, "tagged resolved closed"]],
  },
  acts: [
    act("startCampaign", ["CENTRE_HEAD"], CAMPAIGNS),
    act("tagDispute", ["CENTRE_CLERK", "CENTRE_HEAD"], CAMPAIGNS),
  ],
};
