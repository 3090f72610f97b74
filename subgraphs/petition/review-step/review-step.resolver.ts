import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  DecidePetitionReviewStepInput,
  RecordAnswerReceivedInput,
  RequestPetitionReviewStepInput,
  decidePetitionReviewStep,
  recordAnswerReceived,
  requestPetitionReviewStep,
} from "./review-step.payload.ts";
import { clocksOfStep, finalOn, reviewersAct } from "./review-step.rules.ts";
import { PetitionReviewStep, reviewStepAvailability } from "./review-step.type.ts";

@Resolver(() => PetitionReviewStep)
export class ReviewStepResolver {
  @Mutation(() => recordAnswerReceived.type, {
    description:
      "Notes when the petitioner received the written answer; the time to ask for a review opens. 送达书面答复",
  })
  async recordAnswerReceived(
    @Input(() => RecordAnswerReceivedInput) input: RecordAnswerReceivedInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordAnswerReceived.answer(await services.reviewSteps.received(viewer, input));
  }

  @Mutation(() => requestPetitionReviewStep.type, {
    description: "Asks the next higher body for a review, and after that for a re-examination. 提出复查复核请求",
  })
  async requestPetitionReviewStep(
    @Input(() => RequestPetitionReviewStepInput) input: RequestPetitionReviewStepInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return requestPetitionReviewStep.answer(await services.reviewSteps.request(viewer, input));
  }

  @Mutation(() => decidePetitionReviewStep.type, {
    description: "The higher body answers; after the re-examination the matter is final. 出具复查复核意见",
  })
  async decidePetitionReviewStep(
    @Input(() => DecidePetitionReviewStepInput) input: DecidePetitionReviewStepInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return decidePetitionReviewStep.answer(await services.reviewSteps.decide(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The higher body. 复查复核机关" })
  body(@Root() { bodyId }: PetitionReviewStep): OrganizationReference {
    return { id: bodyId };
  }

  @FieldResolver(() => Petition, { nullable: true, description: "The petition it is about. 信访事项" })
  petition(@Root() { petitionId }: PetitionReviewStep, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.petitions.byId.load(petitionId);
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description:
      "The clock that runs or ran last: the time to ask, then the time to answer, hearing days left out. 期限",
  })
  async deadline(
    @Root() { petitionId, kind, requestedOn }: PetitionReviewStep,
    @Ctx() { readers, clock }: PetitionContext,
  ): Promise<object | null> {
    const { ask, answer } = clocksOfStep[kind];
    const found = (await readers.clocks.load(petitionId)).find(({ code }) => code === (requestedOn ? answer : ask));
    return found ? (asOf(clock.today(), [found], clock.now())[0] ?? null) : null;
  }

  @FieldResolver(() => [reviewStepAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { petitionId, bodyId, state }: PetitionReviewStep,
    @Ctx() { readers, viewer }: PetitionContext,
  ): Promise<object[]> {
    const petition = await readers.petitions.byId.load(petitionId);
    return reviewStepAvailability.list(state, viewer.post, (command) =>
      viewer.post === "PARTY" || petition === null
        ? undefined
        : reviewersAct(command, { bodyId }, petition, viewer.organizationId),
    );
  }
}

@Resolver(() => Petition)
export class StepsOfPetitionResolver {
  @FieldResolver(() => [PetitionReviewStep], {
    nullable: true,
    description: "The review of its answer and the re-examination, as far as there are any. 复查、复核",
  })
  reviewSteps(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.reviewSteps.load(id);
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: "The day the matter became final by its re-examination. 复核终结日",
  })
  async finalOn(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<string | null> {
    return finalOn(await readers.reviewSteps.load(id));
  }
}
