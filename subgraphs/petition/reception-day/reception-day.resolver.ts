import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import {
  CancelReceptionDayInput,
  PublishReceptionDayInput,
  ReceptionDayFilterInput,
  cancelReceptionDay,
  publishReceptionDay,
} from "./reception-day.payload.ts";
import { officeKeeps } from "./reception-day.rules.ts";
import { ReceptionDay, ReceptionDayConnection, receptionDayAvailability } from "./reception-day.type.ts";

@Resolver(() => ReceptionDay)
export class ReceptionDayResolver {
  @Query(() => ReceptionDayConnection, {
    description:
      "The days on which leading posts receive petitioners, from today on, the soonest first. 领导接访日列表",
  })
  receptionDays(
    @Arg("filter", () => ReceptionDayFilterInput, { nullable: true, description: "Narrows the list. 筛选条件" })
    filter: ReceptionDayFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services }: PetitionContext,
  ): Promise<object> {
    return services.receptionDays.page(filter ?? {}, page);
  }

  @Mutation(() => publishReceptionDay.type, { description: "Publishes a reception day ahead. 公布接访日" })
  async publishReceptionDay(
    @Input(() => PublishReceptionDayInput) input: PublishReceptionDayInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return publishReceptionDay.answer(await services.receptionDays.publish(viewer, input));
  }

  @Mutation(() => cancelReceptionDay.type, { description: "Says that a day does not take place. 取消接访日" })
  async cancelReceptionDay(
    @Input(() => CancelReceptionDayInput) input: CancelReceptionDayInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return cancelReceptionDay.answer(await services.receptionDays.cancel(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The body whose post receives. 接访单位",
  })
  body(@Root() { bodyId }: ReceptionDay): OrganizationReference {
    return { id: bodyId };
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The office that published it. 公布机构",
  })
  office(@Root() { officeId }: ReceptionDay): OrganizationReference {
    return { id: officeId };
  }

  @FieldResolver(() => [receptionDayAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() day: ReceptionDay, @Ctx() { viewer }: PetitionContext): object[] {
    return receptionDayAvailability.list(day.state, viewer.post, () => officeKeeps(day, viewer.organizationId));
  }
}
