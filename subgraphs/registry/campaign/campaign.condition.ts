import { isId } from "../../shared/db/rows.ts";

/** A condition that holds for disputes counted to a drive, as the parameter `campaignId`; what is no id names no drive. */
export const ofCampaign = (disputeId: string, campaignId: string): string =>
  isId(campaignId)
    ? `EXISTS (SELECT 1 FROM campaign_tag ct WHERE ct.campaign_id = :campaignId AND ct.dispute_id = ${disputeId})`
    : "FALSE";
