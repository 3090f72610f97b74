import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import type { ForwardingManner } from "./forwarding.codes.ts";
import {
  AssignPetitionInput,
  DecideObjectionInput,
  ForwardPetitionInput,
  ObjectToForwardingInput,
  assignPetition,
  decideObjection,
  forwardPetition,
  objectToForwarding,
} from "./forwarding.payload.ts";
import { PetitionForwarding, mannerEnum } from "./forwarding.type.ts";

@Resolver(() => PetitionForwarding)
export class ForwardingResolver {
  @Mutation(() => forwardPetition.type, {
    description: "Forwards a petition; a dispute the office holds is offered to the body along with it. 转送",
  })
  async forwardPetition(
    @Input(() => ForwardPetitionInput) input: ForwardPetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return forwardPetition.answer(await services.forwarding.forward(viewer, input));
  }

  @Mutation(() => assignPetition.type, { description: "As forwarding, with a day to reply by. 交办" })
  async assignPetition(
    @Input(() => AssignPetitionInput) input: AssignPetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return assignPetition.answer(await services.forwarding.assign(viewer, input));
  }

  @Mutation(() => objectToForwarding.type, {
    description: "The body says within five working days that it is not competent. 提出异议",
  })
  async objectToForwarding(
    @Input(() => ObjectToForwardingInput) input: ObjectToForwardingInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return objectToForwarding.answer(await services.forwarding.object(viewer, input));
  }

  @Mutation(() => decideObjection.type, { description: "The sender agrees to the objection or does not. 异议处理" })
  async decideObjection(
    @Input(() => DecideObjectionInput) input: DecideObjectionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return decideObjection.answer(await services.forwarding.decideObjection(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body it went to. 接收机关" })
  to(@Root() { toOrganizationId }: PetitionForwarding): OrganizationReference {
    return { id: toOrganizationId };
  }
}

@Resolver(() => Petition)
export class PetitionForwardingResolver {
  @FieldResolver(() => [PetitionForwarding], { description: "Where it went, in order. 转送交办记录" })
  forwardings(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.forwardings.load(id);
  }

  @FieldResolver(() => mannerEnum, {
    nullable: true,
    description: "Whether it was forwarded or assigned to the body that answers. 转送交办方式",
  })
  async manner(@Root() petition: Petition, @Ctx() context: PetitionContext): Promise<ForwardingManner | null> {
    return (await current(petition, context))?.manner ?? null;
  }

  @FieldResolver(() => Day, { nullable: true, description: "The day the office wants a reply by. 要求反馈日" })
  async replyDueOn(@Root() petition: Petition, @Ctx() context: PetitionContext): Promise<string | null> {
    return (await current(petition, context))?.replyDueOn ?? null;
  }
}

/** The forwarding a petition is with another body by; none once it came back. */
const current = async ({ id }: Petition, { readers }: PetitionContext) =>
  (await readers.forwardings.load(id)).find(({ endedOn }) => endedOn === null);
