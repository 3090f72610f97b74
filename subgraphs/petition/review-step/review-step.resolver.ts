import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  DecidePetitionReviewInput,
  RecordAnswerReceivedInput,
  RequestPetitionReviewInput,
  decidePetitionReview,
  recordAnswerReceived,
  requestPetitionReview,
} from "./review.payload.ts";
import { clocksOfStage, finalOn, reviewersAct } from "./review.rules.ts";
import { PetitionReview, reviewAvailability } from "./review.type.ts";

@Resolver(() => PetitionReview)
export class ReviewResolver {
  @Mutation(() => recordAnswerReceived.type, {
    description:
      "Notes when the petitioner received the written answer; the time to ask for a review opens. 送达书面答复",
  })
  async recordAnswerReceived(
    @Input(() => RecordAnswerReceivedInput) input: RecordAnswerReceivedInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordAnswerReceived.answer(await services.reviews.received(viewer, input));
  }

  @Mutation(() => requestPetitionReview.type, {
    description: "Asks the next higher body for a review, and after that for a re-examination. 提出复查复核请求",
  })
  async requestPetitionReview(
    @Input(() => RequestPetitionReviewInput) input: RequestPetitionReviewInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return requestPetitionReview.answer(await services.reviews.request(viewer, input));
  }

  @Mutation(() => decidePetitionReview.type, {
    description: "The higher body answers; after the re-examination the matter is final. 出具复查复核意见",
  })
  async decidePetitionReview(
    @Input(() => DecidePetitionReviewInput) input: DecidePetitionReviewInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return decidePetitionReview.answer(await services.reviews.decide(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The higher body. 复查复核机关" })
  body(@Root() { bodyId }: PetitionReview): OrganizationReference {
    return { id: bodyId };
  }

  @FieldResolver(() => Petition, { nullable: true, description: "The petition it is about. 信访事项" })
  petition(@Root() { petitionId }: PetitionReview, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.petitions.byId.load(petitionId);
  }

  @FieldResolver(() => Deadline, {
    nullable: true,
    description:
      "The clock that runs or ran last: the time to ask, then the time to answer, hearing days left out. 期限",
  })
  async deadline(
    @Root() { petitionId, stage, requestedOn }: PetitionReview,
    @Ctx() { readers, clock }: PetitionContext,
  ): Promise<object | null> {
    const { ask, answer } = clocksOfStage[stage];
    const found = (await readers.clocks.load(petitionId)).find(({ code }) => code === (requestedOn ? answer : ask));
    return found ? (asOf(clock.today(), [found], clock.now())[0] ?? null) : null;
  }

  @FieldResolver(() => [reviewAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { petitionId, bodyId, state }: PetitionReview,
    @Ctx() { readers, viewer }: PetitionContext,
  ): Promise<object[]> {
    const petition = await readers.petitions.byId.load(petitionId);
    return reviewAvailability.list(state, viewer.post, (command) =>
      viewer.post === "PARTY" || petition === null
        ? undefined
        : reviewersAct(command, { bodyId }, petition, viewer.organizationId),
    );
  }
}

@Resolver(() => Petition)
export class PetitionReviewResolver {
  @FieldResolver(() => [PetitionReview], {
    nullable: true,
    description: "The review of its answer and the re-examination, as far as there are any. 复查、复核",
  })
  reviews(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.reviews.load(id);
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: "The day the matter became final by its re-examination. 复核终结日",
  })
  async finalOn(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<string | null> {
    return finalOn(await readers.reviews.load(id));
  }
}
