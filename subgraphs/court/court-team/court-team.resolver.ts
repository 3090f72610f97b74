import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { CourtContext } from "../context.ts";
import type { CourtTeamKind } from "./court-team.codes.ts";
import { CourtTeam, CourtTeamConnection, courtTeamKindEnum } from "./court-team.type.ts";

@Resolver(() => CourtTeam)
export class CourtTeamResolver {
  @Query(() => CourtTeamConnection, {
    description: "The courts' fast-track teams, guide judges and contact points. 速裁团队、业务指导法官、联系点",
  })
  courtTeams(
    @Arg("kind", () => courtTeamKindEnum, { nullable: true, description: "Of this kind only. 类别" })
    kind: CourtTeamKind | null,
    @Arg("divisionCode", () => DivisionCode, {
      nullable: true,
      description: "Those that work for this division. 行政区划",
    })
    divisionCode: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services }: CourtContext,
  ): Promise<object> {
    return services.courtTeams.page({ kind, divisionCode }, page);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The court. 法院" })
  court(@Root() { courtId }: CourtTeam): OrganizationReference {
    return { id: courtId };
  }
}
