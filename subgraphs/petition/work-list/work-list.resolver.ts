import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { PetitionContext } from "../context.ts";
import { PetitionForwarding } from "../forwarding/forwarding.type.ts";
import type { PetitionRoute } from "../petition/petition.codes.ts";
import { Petition, PetitionConnection, routeEnum } from "../petition/petition.type.ts";
import type { ReviewStepKind } from "../review-step/review-step.codes.ts";
import { PetitionReviewStepConnection, kindEnum } from "../review-step/review-step.type.ts";
import { PetitionForwardingConnection, PetitionWorkFilterInput, PetitionWorkList } from "./work-list.type.ts";

const Filter = (): ParameterDecorator =>
  Arg("filter", () => PetitionWorkFilterInput, {
    nullable: true,
    description: "What to narrow it by. 筛选条件",
  }) as ParameterDecorator;

@Resolver(() => PetitionWorkList)
export class PetitionWorkListResolver {
  @Query(() => PetitionWorkList, { description: "What waits for the viewer's petition desk today. 信访工作清单" })
  petitionWorkList(): PetitionWorkList {
    return {};
  }

  @FieldResolver(() => PetitionConnection, {
    description:
      "Items received some days ago that went nowhere yet, those the leadership decided on among them, the oldest first. 待转送交办",
  })
  toRoute(
    @Arg("fromDay", () => Int, {
      defaultValue: 12,
      description: "From which of the fifteen days on; the day of receipt is day 0. 起始天数",
    })
    fromDay: number,
    @Filter() filter: PetitionWorkFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.toRoute(viewer, fromDay, { filter: filter ?? {}, page });
  }

  @FieldResolver(() => PetitionForwardingConnection, {
    description: "Objections of bodies that are not competent, with what was decided, the oldest first. 异议",
  })
  objections(
    @Arg("decided", () => Boolean, {
      nullable: true,
      description: "Only those decided, or only those that wait. 是否已处理",
    })
    decided: boolean | null | undefined,
    @Filter() filter: PetitionWorkFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.objections(viewer, decided ?? undefined, { filter: filter ?? {}, page });
  }

  @FieldResolver(() => PetitionConnection, {
    description: "Items of several bodies that are not answered, each with its lead, the oldest first. 多部门事项",
  })
  severalBodies(
    @Filter() filter: PetitionWorkFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.severalBodies(viewer, { filter: filter ?? {}, page });
  }

  @FieldResolver(() => PetitionReviewStepConnection, {
    description: "Reviews and re-examinations asked for and not answered, the oldest first. 正在复查复核",
  })
  reviewStepsRunning(
    @Arg("kinds", () => [kindEnum], { nullable: true, description: "Only these kinds. 复查或者复核" })
    kinds: ReviewStepKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.reviewStepsRunning(viewer, kinds, page);
  }

  @FieldResolver(() => PetitionConnection, {
    description: "Items that went to justice or discipline bodies: the kind of body and the day. 转相关机关",
  })
  routedAway(
    @Arg("to", () => [routeEnum], { nullable: true, description: "Only to these kinds of body. 去向" })
    to: PetitionRoute[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.routedAway(viewer, to, page);
  }

  @FieldResolver(() => PetitionConnection, {
    description: "Items whose answer supports the claim and is not carried out, the oldest first. 待落实",
  })
  toCarryOut(
    @Filter() filter: PetitionWorkFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.workLists.toCarryOut(viewer, { filter: filter ?? {}, page });
  }
}

@Resolver(() => PetitionForwarding)
export class ForwardedPetitionResolver {
  @FieldResolver(() => Petition, { nullable: true, description: "The petition that was sent. 信访事项" })
  petition(@Root() { petitionId }: PetitionForwarding, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.petitions.byId.load(petitionId);
  }
}
