import type { Part } from "../../shared/server/part.ts";
import { campaignAccess } from "./campaign.access.ts";
import { CampaignEntity, CampaignTagEntity } from "./campaign.entity.ts";
import { Campaign1790000300008 } from "./campaign.migration.ts";
import { CampaignResolver, DisputeCampaignResolver } from "./campaign.resolver.ts";

/** Named drives, and the disputes that belong to them. */
export const campaignPart: Part = {
  access: campaignAccess,
  entities: [CampaignEntity, CampaignTagEntity],
  migrations: [Campaign1790000300008],
  resolvers: [CampaignResolver, DisputeCampaignResolver],
};
