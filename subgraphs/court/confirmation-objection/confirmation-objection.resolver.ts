import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import {
  ConfirmationObjectionChangeInput,
  DecideConfirmationObjectionInput,
  RaiseConfirmationObjectionInput,
  decideConfirmationObjection,
  raiseConfirmationObjection,
  withdrawConfirmationObjection,
} from "./confirmation-objection.payload.ts";
import { ConfirmationObjection, objectionAvailability } from "./confirmation-objection.type.ts";

@Resolver(() => ConfirmationObjection)
export class ConfirmationObjectionResolver {
  @Mutation(() => raiseConfirmationObjection.type, {
    description: "A party or an outsider objects to a confirmation, within its window. 提出异议",
  })
  async raiseConfirmationObjection(
    @Input(() => RaiseConfirmationObjectionInput) input: RaiseConfirmationObjectionInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return raiseConfirmationObjection.answer(await services.objections.raise(viewer, input));
  }

  @Mutation(() => withdrawConfirmationObjection.type, { description: "Who objected takes it back. 撤回异议" })
  async withdrawConfirmationObjection(
    @Input(() => ConfirmationObjectionChangeInput) input: ConfirmationObjectionChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return withdrawConfirmationObjection.answer(await services.objections.withdraw(viewer, input));
  }

  @Mutation(() => decideConfirmationObjection.type, {
    description: "The court sets the confirmation aside, varies it, or rejects the objection. 异议处理",
  })
  async decideConfirmationObjection(
    @Input(() => DecideConfirmationObjectionInput) input: DecideConfirmationObjectionInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return decideConfirmationObjection.answer(await services.objections.decide(viewer, input));
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party that objects. 当事人" })
  party(@Root() { partyId }: ConfirmationObjection): PartyReference | null {
    return partyId === null ? null : { id: partyId };
  }

  @FieldResolver(() => [Deadline], { description: "The window it used and the court's target. 期限" })
  async deadlines(@Root() { id }: ConfirmationObjection, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [objectionAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state }: ConfirmationObjection, @Ctx() { viewer }: CourtContext): object[] {
    return objectionAvailability.list(state, viewer.post);
  }
}

@Resolver(() => JudicialConfirmation)
export class JudicialConfirmationObjectionResolver {
  @FieldResolver(() => [ConfirmationObjection], {
    nullable: true,
    description: "Objections to the ruling; for the court and the parties. 异议",
  })
  objections(@Root() { id }: JudicialConfirmation, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.objections.load(id);
  }
}
