import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import { DispatchOrder } from "../joint-handling/joint-handling.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { JointMediationGroup, JointMediationGroupConnection } from "./joint-group.type.ts";

@Resolver(() => JointMediationGroup)
export class JointGroupResolver {
  @Query(() => JointMediationGroupConnection, { description: "Standing groups by subject. 专项联合调解小组名录" })
  jointMediationGroups(
    @Arg("divisionCode", () => DivisionCode, { nullable: true, description: "Of this division and below. 行政区划" })
    divisionCode: string | null,
    @Arg("category", () => categoryEnum, { nullable: true, description: "For this type of dispute. 纠纷类型" })
    category: DisputeCategory | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services }: RegistryContext,
  ): Promise<object> {
    return services.jointGroups.page({ divisionCode, category }, page);
  }

  @FieldResolver(() => AdministrativeDivision, { nullable: true, description: "The division it is of. 行政区划" })
  division(@Root() { divisionCode }: JointMediationGroup, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.divisions.load(divisionCode);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that leads it. 牵头单位" })
  lead(@Root() { leadId }: JointMediationGroup, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(leadId);
  }

  @FieldResolver(() => [Organization], { description: "Its other bodies. 成员单位" })
  async members(@Root() { memberIds }: JointMediationGroup, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    const found = await Promise.all(memberIds.map((id) => readers.organizations.load(id)));
    return found.filter((row) => row !== null);
  }
}

@Resolver(() => DispatchOrder)
export class DispatchOrderGroupResolver {
  @FieldResolver(() => JointMediationGroup, {
    nullable: true,
    description: "The standing group that was called, where one was. 专项联合调解小组",
  })
  group(@Root() { groupId }: DispatchOrder, @Ctx() { readers }: RegistryContext): Promise<object | null> | null {
    return groupId === null ? null : readers.jointGroups.load(groupId);
  }
}
