import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { PetitionChangeInput } from "../petition/petition.payload.ts";
import { Petition } from "../petition/petition.type.ts";
import { NotifyPetitionerInput, acceptPetition, notifyPetitioner } from "./acceptance.payload.ts";

@Resolver(() => Petition)
export class AcceptanceResolver {
  @Mutation(() => notifyPetitioner.type, {
    description: "Tells the petitioner the way and procedure in writing. 书面告知",
  })
  async notifyPetitioner(
    @Input(() => NotifyPetitionerInput) input: NotifyPetitionerInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return notifyPetitioner.answer(await services.acceptance.notify(viewer, input));
  }

  @Mutation(() => acceptPetition.type, {
    description: "Accepts the petition; for an appeal or request the sixty days begin. 受理",
  })
  async acceptPetition(
    @Input(() => PetitionChangeInput) input: PetitionChangeInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return acceptPetition.answer(await services.acceptance.accept(viewer, input));
  }
}
