import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { PetitionChangeInput } from "../petition/petition.payload.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  IssuePetitionSupervisionInput,
  ReplyToPetitionSupervisionInput,
  issuePetitionSupervision,
  replyToPetitionSupervision,
  withdrawPetitionSupervision,
} from "./supervision.payload.ts";
import { sideOf } from "./supervision.rules.ts";
import { PetitionSupervision, petitionSupervisionAvailability } from "./supervision.type.ts";

@Resolver(() => PetitionSupervision)
export class PetitionSupervisionResolver {
  @Mutation(() => issuePetitionSupervision.type, {
    description:
      "The office chases the unit responsible for a petition; the reply is due in five working days. 信访督办",
  })
  async issuePetitionSupervision(
    @Input(() => IssuePetitionSupervisionInput) input: IssuePetitionSupervisionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return issuePetitionSupervision.answer(await services.supervisions.issue(viewer, input));
  }

  @Mutation(() => replyToPetitionSupervision.type, { description: "The unit replies to the office. 督办回复" })
  async replyToPetitionSupervision(
    @Input(() => ReplyToPetitionSupervisionInput) input: ReplyToPetitionSupervisionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return replyToPetitionSupervision.answer(await services.supervisions.reply(viewer, input));
  }

  @Mutation(() => withdrawPetitionSupervision.type, {
    description: "The office takes back a notice whose ground fell away. 撤销督办",
  })
  async withdrawPetitionSupervision(
    @Input(() => PetitionChangeInput) input: PetitionChangeInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return withdrawPetitionSupervision.answer(await services.supervisions.withdraw(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The unit that is chased. 被督办单位" })
  addressee(@Root() { addresseeId }: PetitionSupervision): OrganizationReference {
    return { id: addresseeId };
  }

  @FieldResolver(() => [petitionSupervisionAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { petitionId, addresseeId, state }: PetitionSupervision,
    @Ctx() { readers, viewer }: PetitionContext,
  ): Promise<object[]> {
    const petition = await readers.petitions.byId.load(petitionId);
    return petitionSupervisionAvailability.list(state, viewer.post, (command) =>
      petition === null ? undefined : sideOf(command, { addresseeId }, petition, viewer.organizationId),
    );
  }
}

@Resolver(() => Petition)
export class SupervisedPetitionResolver {
  @FieldResolver(() => [PetitionSupervision], {
    nullable: true,
    description: "The office's notices to the responsible unit, in order. 信访督办",
  })
  supervisions(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.supervisions.load(id);
  }
}
