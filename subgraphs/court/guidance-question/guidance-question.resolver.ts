import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { CourtContext } from "../context.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import {
  AnswerGuidanceQuestionInput,
  AskForGuidanceInput,
  GuidanceQuestionChangeInput,
  GuidanceQuestionFilterInput,
  answerGuidanceQuestion,
  askForGuidance,
  withdrawGuidanceQuestion,
} from "./guidance-question.payload.ts";
import { byTheAsker } from "./guidance-question.rules.ts";
import {
  GuidanceQuestion,
  GuidanceQuestionConnection,
  guidanceQuestionAvailability,
} from "./guidance-question.type.ts";

@Resolver(() => GuidanceQuestion)
export class GuidanceQuestionResolver {
  @Query(() => GuidanceQuestion, {
    nullable: true,
    description: "One question; null where there is none the viewer may see. 查询业务指导提问",
  })
  guidanceQuestion(
    @Arg("id", () => ID, { description: "The opaque id. 标识" }) id: string,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object | null> {
    return services.guidance.one(viewer, id);
  }

  @Query(() => GuidanceQuestionConnection, {
    description:
      "A court's questions, or a committee's own and all that were answered in its division, the oldest first. 业务指导提问列表",
  })
  guidanceQuestions(
    @Arg("filter", () => GuidanceQuestionFilterInput, { nullable: true, description: "What to narrow by. 筛选条件" })
    filter: GuidanceQuestionFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return services.guidance.page(viewer, filter ?? {}, page);
  }

  @Mutation(() => askForGuidance.type, {
    description: "A committee asks a court about the law, without names; the guide judge answers. 业务指导提问",
  })
  async askForGuidance(
    @Input(() => AskForGuidanceInput) input: AskForGuidanceInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return askForGuidance.answer(await services.guidance.ask(viewer, input));
  }

  @Mutation(() => answerGuidanceQuestion.type, {
    description: "A guide judge answers in writing; the committees of the division read it. 书面释疑",
  })
  async answerGuidanceQuestion(
    @Input(() => AnswerGuidanceQuestionInput) input: AnswerGuidanceQuestionInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return answerGuidanceQuestion.answer(await services.guidance.answer(viewer, input));
  }

  @Mutation(() => withdrawGuidanceQuestion.type, { description: "The committee takes its question back. 撤回提问" })
  async withdrawGuidanceQuestion(
    @Input(() => GuidanceQuestionChangeInput) input: GuidanceQuestionChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return withdrawGuidanceQuestion.answer(await services.guidance.withdraw(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The court that is asked. 法院" })
  court(@Root() { courtId }: GuidanceQuestion): OrganizationReference {
    return { id: courtId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee that asks. 提问的调委会" })
  askedBy(@Root() { askerId }: GuidanceQuestion): OrganizationReference {
    return { id: askerId };
  }

  @FieldResolver(() => [guidanceQuestionAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, courtId, askerId }: GuidanceQuestion, @Ctx() { viewer }: CourtContext): object[] {
    return guidanceQuestionAvailability.list(state, viewer.post, (action) =>
      action === "ANSWER" ? ofTheCourtOrParty(courtId, viewer) : byTheAsker(askerId, viewer.organizationId),
    );
  }
}
