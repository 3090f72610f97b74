import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RegistryContext } from "../context.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import { Dispute, levelEnum } from "../dispute/dispute.type.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { SuggestedBody } from "./routing.type.ts";

@Resolver(() => SuggestedBody)
export class SuggestedBodyResolver {
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
