import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { sectorEnum } from "../committee/sector.type.ts";
import type { MediationContext } from "../context.ts";
import { Expert, ExpertConnection } from "./expert.type.ts";

@Resolver(() => Expert)
export class ExpertResolver {
  @Query(() => ExpertConnection, { description: "The expert pool, for the committees. 专家库" })
  experts(
    @Arg("field", () => sectorEnum, { nullable: true, description: "Only experts of this field. 领域" })
    field: Sector | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return services.experts.page(viewer, field, page);
  }
}
