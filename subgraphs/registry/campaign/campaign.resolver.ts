import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import {
  CampaignConnection,
  CampaignFilterInput,
  CampaignTotals,
  ScreeningCampaign,
  StartCampaignInput,
  TagDisputeInput,
  startCampaign,
  tagDispute,
} from "./campaign.type.ts";

@Resolver(() => ScreeningCampaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, { description: "The drives, the newest first. 专项行动列表" })
  campaigns(
    @Arg("filter", () => CampaignFilterInput, { nullable: true, description: "What to narrow it by. 筛选条件" })
    filter: CampaignFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.campaigns.page(viewer, filter ?? {}, page);
  }

  @Mutation(() => startCampaign.type, { description: "Starts a drive. 开展专项行动" })
  async startCampaign(
    @Input(() => StartCampaignInput) input: StartCampaignInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return startCampaign.answer(await services.campaigns.start(viewer, input));
  }

  @Mutation(() => tagDispute.type, { description: "Counts a dispute to a drive. 纳入专项行动" })
  async tagDispute(
    @Input(() => TagDisputeInput) input: TagDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return tagDispute.answer(await services.campaigns.tag(viewer, input));
  }

  @FieldResolver(() => CampaignTotals, {
    nullable: true,
    description:
      "What it has come to; empty where the viewer counts none of it, and in reports while it runs and where it is few. 统计",
  })
  totals(@Root() { id }: ScreeningCampaign, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.campaigns.totals.load(id);
  }
}

@Resolver(() => Dispute)
export class DisputeCampaignResolver {
  @FieldResolver(() => [ScreeningCampaign], { nullable: true, description: "The drives it belongs to. 专项行动" })
  campaigns(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.campaigns.ofDispute.load(id);
  }
}
