import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { officeEnters } from "../lead-body/lead-body.rules.ts";
import { Petition } from "../petition/petition.type.ts";
import { ReceptionDay } from "../reception-day/reception-day.type.ts";
import {
  RecordReceptionItemInput,
  RecordReceptionOutcomeInput,
  recordReceptionItem,
  recordReceptionOutcome,
} from "./reception-item.payload.ts";
import { ReceptionItem, receptionItemAvailability } from "./reception-item.type.ts";

@Resolver(() => ReceptionItem)
export class ReceptionItemResolver {
  @Mutation(() => recordReceptionItem.type, {
    description: "Records that a petition was received on a reception day, and what was arranged. 登记接访事项",
  })
  async recordReceptionItem(
    @Input(() => RecordReceptionItemInput) input: RecordReceptionItemInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordReceptionItem.answer(await services.receptionItems.record(viewer, input));
  }

  @Mutation(() => recordReceptionOutcome.type, { description: "Records what came of it. 记录接访事项结果" })
  async recordReceptionOutcome(
    @Input(() => RecordReceptionOutcomeInput) input: RecordReceptionOutcomeInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordReceptionOutcome.answer(await services.receptionItems.conclude(viewer, input));
  }

  @FieldResolver(() => ReceptionDay, { nullable: true, description: "The day it was received on. 接访日" })
  day(@Root() { receptionDayId }: ReceptionItem, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.receptionDays.load(receptionDayId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The unit that is to do it. 承办单位" })
  unit(@Root() { unitId }: ReceptionItem): OrganizationReference {
    return { id: unitId };
  }

  @FieldResolver(() => [receptionItemAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { petitionId, state }: ReceptionItem,
    @Ctx() { readers, viewer }: PetitionContext,
  ): Promise<object[]> {
    const petition = await readers.petitions.byId.load(petitionId);
    return receptionItemAvailability.list(state, viewer.post, () =>
      petition === null ? undefined : officeEnters(petition, viewer),
    );
  }
}

@Resolver(() => Petition)
export class ReceivedPetitionResolver {
  @FieldResolver(() => [ReceptionItem], {
    nullable: true,
    description: "When leading posts received it, what they arranged and what came of it, in order. 接访事项",
  })
  receptionItems(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.receptionItems.load(id);
  }
}
