import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import type { DisputeCategory, DisputeLevel } from "../dispute/dispute.codes.ts";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { Dispute, levelEnum } from "../dispute/dispute.type.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { SuggestedBody } from "./routing.type.ts";

@Resolver(() => SuggestedBody)
export class SuggestedBodyResolver {
  @Query(() => [SuggestedBody], {
    description:
      "Which bodies take disputes of a type in a division, the nearest first; who is on duty there is theirs to tell. 归口单位查询",
  })
  suggestedBodies(
    @Arg("category", () => categoryEnum, { description: "The type of dispute. 纠纷类型" }) category: DisputeCategory,
    @Arg("divisionCode", () => DivisionCode, { description: "Where it is. 行政区划" }) divisionCode: string,
    @Arg("level", () => levelEnum, { nullable: true, description: "How hard it is. 难易程度" })
    level: DisputeLevel | null,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object[]> {
    return readers.routing.load({ category, divisionCode, level });
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body. 单位" })
  organization(@Root() { organizationId }: SuggestedBody, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => AdministrativeDivision, {
    nullable: true,
    description: "The division the line is for. 适用区划",
  })
  division(@Root() { divisionCode }: SuggestedBody, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.divisions.load(divisionCode);
  }
}

@Resolver(() => Dispute)
export class DisputeRoutingResolver {
  @FieldResolver(() => [SuggestedBody], {
    nullable: true,
    description: "The bodies the routing table names for it, the nearest first; for triage. 建议承办单位",
  })
  suggestedBodies(
    @Arg("level", () => levelEnum, {
      nullable: true,
      description: "As if it were of this level; otherwise its own. 难易程度",
    })
    level: DisputeLevel | null,
    @Root() dispute: Dispute,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object[]> {
    const { category, divisionCode } = dispute;
    return readers.routing.load({ category, divisionCode, level: level ?? dispute.level });
  }
}
