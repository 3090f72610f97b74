import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { ConfirmationChangeInput } from "../confirmation/confirmation.payload.ts";
import type { CourtContext } from "../context.ts";
import {
  ApplyForConfirmationInput,
  RequestSupplementInput,
  applyForConfirmation,
  requestSupplement,
  supplementConfirmation,
  withdrawConfirmation,
} from "./confirmation-application.payload.ts";

@Resolver()
export class ConfirmationApplicationResolver {
  @Mutation(() => applyForConfirmation.type, {
    description: "The parties ask a court together to confirm their agreement, within its window. 申请司法确认",
  })
  async applyForConfirmation(
    @Input(() => ApplyForConfirmationInput) input: ApplyForConfirmationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return applyForConfirmation.answer(await services.confirmationApplications.apply(viewer, input));
  }

  @Mutation(() => requestSupplement.type, { description: "Asks the parties for further papers by a day. 限期补交" })
  async requestSupplement(
    @Input(() => RequestSupplementInput) input: RequestSupplementInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return requestSupplement.answer(await services.confirmationApplications.requestSupplement(viewer, input));
  }

  @Mutation(() => supplementConfirmation.type, {
    description: "Records that the further papers came in; the clock for accepting runs anew. 补交材料",
  })
  async supplementConfirmation(
    @Input(() => ConfirmationChangeInput) input: ConfirmationChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return supplementConfirmation.answer(await services.confirmationApplications.supplement(viewer, input));
  }

  @Mutation(() => withdrawConfirmation.type, {
    description: "An applicant withdraws the application, before the ruling. 撤回申请",
  })
  async withdrawConfirmation(
    @Input(() => ConfirmationChangeInput) input: ConfirmationChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return withdrawConfirmation.answer(await services.confirmationApplications.withdraw(viewer, input));
  }
}
