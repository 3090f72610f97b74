import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { PetitionContext } from "../context.ts";
import { PetitionConnection } from "../petition/petition.type.ts";

@Resolver()
export class SameMatterResolver {
  @Query(() => PetitionConnection, {
    description:
      "The office's items that are linked with one of its items as the same matter, the oldest first; items, never persons. 同一信访事项",
  })
  samePetitionMatters(
    @Arg("petitionId", () => ID, { description: "The item. 信访事项" }) petitionId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.sameMatters.ofPetition(viewer, petitionId, page);
  }
}
