import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { badInput } from "../../shared/paging/cursor.ts";
import { DisputeNumber } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { isOfAnAct } from "../party/party.opening.ts";
import { Party } from "../party/party.type.ts";
import { disputeByName } from "./dispute.reader.ts";
import { holdersAct } from "./dispute.rules.ts";
import {
  Dispute,
  DisputeConnection,
  DisputeFilterInput,
  type DisputeOrder,
  disputeAvailability,
  orderEnum,
} from "./dispute.type.ts";

@Resolver(() => Dispute)
export class DisputeResolver {
  @Query(() => Dispute, {
    nullable: true,
    description: "One dispute, by its number or its id; null where there is none the viewer may see. 查询纠纷",
  })
  dispute(
    @Arg("number", () => DisputeNumber, { nullable: true, description: "The hub's number. 纠纷编号" })
    number: string | null,
    @Arg("id", () => ID, { nullable: true, description: "The opaque id. 标识" }) id: string | null,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    const key = number ?? id;
    if (!key || (number && id)) throw badInput("Give either a number or an id.");
    return disputeByName(readers, number ? { number } : { id: key });
  }

  @Query(() => DisputeConnection, { description: "The disputes the viewer may see. 纠纷列表" })
  disputes(
    @Arg("filter", () => DisputeFilterInput, { nullable: true, description: "What to narrow it by. 筛选条件" })
    filter: DisputeFilterInput | null,
    @Arg("orderBy", () => orderEnum, { defaultValue: "REGISTERED_DESC", description: "The order. 排序" })
    orderBy: DisputeOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.disputes.page(viewer, { filter, newestFirst: orderBy === "REGISTERED_DESC", page });
  }

  @FieldResolver(() => [Party], {
    nullable: true,
    description: "The parties, as far as the viewer may see them. 当事人",
  })
  parties(
    @Root() { id }: Dispute,
    @Ctx() { readers }: RegistryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (isOfAnAct(info)) readers.opening.nameDispute(id);
    return readers.parties.ofDispute.load(id);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The one body that holds it now. 当前承办单位" })
  holder(@Root() { holderId }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(holderId);
  }

  @FieldResolver(() => AdministrativeDivision, { nullable: true, description: "The division it belongs to. 行政区划" })
  division(@Root() { divisionCode }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.divisions.load(divisionCode);
  }

  @FieldResolver(() => [disputeAvailability.type], {
    nullable: true,
    description: "What the viewer may do at the centre now, and why not the rest. 可办理事项",
  })
  async availableActions(@Root() dispute: Dispute, @Ctx() { viewer, readers }: RegistryContext): Promise<object[]> {
    const { state, holderId } = dispute;
    const shared = await readers.onlyShared.load(dispute);
    return disputeAvailability.list(
      state,
      viewer.post,
      (action) => shared ?? holdersAct(action, holderId, viewer.organizationId),
    );
  }
}
