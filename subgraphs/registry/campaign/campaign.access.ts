import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { asked, countedRows, shown } from "../../shared/access/shared-rules.ts";

const CAMPAIGNS = "Special drives (专项行动), local practice; own decision who runs them";

const campaignRows: RowRule = {
  code: "DRIVES",
  en: "Every user of the hub sees that there is a drive, what for and where; that a dispute is counted to one, whoever sees the dispute.",
  zh: "专项行动本身平台用户均可见，纠纷上的标记随纠纷可见",
  source: CAMPAIGNS,
};

export const campaignAccess: AccessTable = {
  rows: { CampaignTotals: countedRows, ScreeningCampaign: campaignRows },
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
