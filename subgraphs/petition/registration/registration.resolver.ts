import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  RefuseReentryInput,
  RegisterPetitionInput,
  RoutePetitionInput,
  refuseReentry,
  registerPetition,
  routePetition,
} from "./registration.payload.ts";

@Resolver(() => Petition)
export class RegistrationResolver {
  @Mutation(() => registerPetition.type, { description: "Enters what came in; nothing is turned away. 信访登记" })
  async registerPetition(
    @Input(() => RegisterPetitionInput) input: RegisterPetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return registerPetition.answer(await services.registration.register(viewer, input));
  }

  @Mutation(() => refuseReentry.type, {
    description: "Links an item to the earlier one of the same matter instead of handling it anew. 同一事项不予受理",
  })
  async refuseReentry(
    @Input(() => RefuseReentryInput) input: RefuseReentryInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return refuseReentry.answer(await services.registration.refuseReentry(viewer, input));
  }

  @Mutation(() => routePetition.type, {
    description: "Routes an item to a justice or discipline body; the kind of body and the day are kept. 转相关机关",
  })
  async routePetition(
    @Input(() => RoutePetitionInput) input: RoutePetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return routePetition.answer(await services.registration.route(viewer, input));
  }
}
