import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import type { PriorityGround } from "./confirmation-priority.codes.ts";
import {
  PrioritiseConfirmationInput,
  prioritiseConfirmation,
  priorityGroundEnum,
} from "./confirmation-priority.payload.ts";

@Resolver(() => JudicialConfirmation)
export class ConfirmationPriorityResolver {
  @Mutation(() => prioritiseConfirmation.type, {
    description: "Puts an application first; its terms stay what they are. 优先审查",
  })
  async prioritiseConfirmation(
    @Input(() => PrioritiseConfirmationInput) input: PrioritiseConfirmationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return prioritiseConfirmation.answer(await services.confirmationPriorities.prioritise(viewer, input));
  }

  @FieldResolver(() => priorityGroundEnum, {
    nullable: true,
    description: "Why it is looked at before others; empty where it is not. 优先审查事由",
  })
  priorityGround(@Root() { priorityGround }: JudicialConfirmation): PriorityGround | null {
    return priorityGround;
  }

  @FieldResolver(() => Day, { nullable: true, description: "The day it was put first. 优先日" })
  prioritisedOn(@Root() { prioritisedOn }: JudicialConfirmation): string | null {
    return prioritisedOn;
  }
}
