import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { SupervisionNotice } from "../supervision/supervision.type.ts";
import {
  AnswerRecommendationInput,
  RecommendAccountabilityInput,
  WithdrawRecommendationInput,
  answerRecommendation,
  recommendAccountability,
  withdrawRecommendation,
} from "./accountability.payload.ts";
import { answersOrWithdraws } from "./accountability.rules.ts";
import type { AccountabilityState } from "./accountability.states.ts";
import {
  AccountabilityRecommendation,
  RecommendationConnection,
  recommendationAvailability,
  recommendationStateEnum,
} from "./accountability.type.ts";

@Resolver(() => AccountabilityRecommendation)
export class AccountabilityResolver {
  @Query(() => RecommendationConnection, {
    description: "The recommendations the viewer may see, the oldest first. 责任追究建议列表",
  })
  accountabilityRecommendations(
    @Arg("states", () => [recommendationStateEnum], { nullable: true, description: "In one of these states. 状态" })
    states: AccountabilityState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.accountability.page(viewer, states ?? null, page);
  }

  @Mutation(() => recommendAccountability.type, {
    description: "Recommends to the competent body to hold a body to account, on notices it was given. 责任追究建议",
  })
  async recommendAccountability(
    @Input(() => RecommendAccountabilityInput) input: RecommendAccountabilityInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return recommendAccountability.answer(await services.accountability.recommend(viewer, input));
  }

  @Mutation(() => answerRecommendation.type, {
    description: "The competent body answers, or the centre writes its answer down. 答复建议",
  })
  async answerAccountabilityRecommendation(
    @Input(() => AnswerRecommendationInput) input: AnswerRecommendationInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return answerRecommendation.answer(await services.accountability.answer(viewer, input));
  }

  @Mutation(() => withdrawRecommendation.type, { description: "Takes the recommendation back. 撤回建议" })
  async withdrawAccountabilityRecommendation(
    @Input(() => WithdrawRecommendationInput) input: WithdrawRecommendationInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return withdrawRecommendation.answer(await services.accountability.withdraw(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that recommends. 建议单位" })
  recommender(
    @Root() { recommenderId }: AccountabilityRecommendation,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(recommenderId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body it is about. 被建议追责单位" })
  subject(
    @Root() { subjectId }: AccountabilityRecommendation,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(subjectId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that decides on it. 有权处理单位" })
  competentBody(
    @Root() { competentBodyId }: AccountabilityRecommendation,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(competentBodyId);
  }

  @FieldResolver(() => [SupervisionNotice], {
    description: "The notices it rests on, as far as the viewer may see them. 相关督办通知",
  })
  async notices(
    @Root() { disputeId, noticeIds }: AccountabilityRecommendation,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object[]> {
    return (await readers.supervision.ofDispute.load(disputeId)).filter(({ id }) => noticeIds.includes(id));
  }

  @FieldResolver(() => Dispute, {
    nullable: true,
    description: "The dispute, where the viewer may see it. 纠纷",
  })
  dispute(
    @Root() { disputeId }: AccountabilityRecommendation,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }

  @FieldResolver(() => [recommendationAvailability.type], {
    description: "What the viewer's post may do with it now. 可办理事项",
  })
  availableActions(
    @Root() { state, recommenderId, competentBodyId }: AccountabilityRecommendation,
    @Ctx() { viewer }: RegistryContext,
  ): object[] {
    return recommendationAvailability.list(state, viewer.post, (action) =>
      answersOrWithdraws(action, { recommenderId, competentBodyId }, viewer.organizationId),
    );
  }
}

@Resolver(() => Dispute)
export class DisputeAccountabilityResolver {
  @FieldResolver(() => [AccountabilityRecommendation], {
    nullable: true,
    description: "The recommendations made on it, as far as the viewer may see them. 责任追究建议",
  })
  accountabilityRecommendations(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.recommendations.load(id);
  }
}
