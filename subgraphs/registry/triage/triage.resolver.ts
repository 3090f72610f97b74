import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import {
  RedirectDisputeInput,
  SettleDisputeOnTheSpotInput,
  TriageDisputeInput,
  redirectDispute,
  settleDisputeOnTheSpot,
  triageDispute,
} from "./triage.payload.ts";

@Resolver()
export class TriageResolver {
  @Mutation(() => triageDispute.type, {
    description: "Sets the level and assigns the dispute; the sender holds it until the receiver signs. 分流指派",
  })
  async triageDispute(
    @Input(() => TriageDisputeInput) input: TriageDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return triageDispute.answer(await services.triage.assign(viewer, input));
  }

  @Mutation(() => settleDisputeOnTheSpot.type, {
    description: "Records that the dispute was settled at the window. 当场化解",
  })
  async settleDisputeOnTheSpot(
    @Input(() => SettleDisputeOnTheSpotInput) input: SettleDisputeOnTheSpotInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return settleDisputeOnTheSpot.answer(await services.triage.settleOnTheSpot(viewer, input));
  }

  @Mutation(() => redirectDispute.type, { description: "Records the other route the party was told. 引导其他途径" })
  async redirectDispute(
    @Input(() => RedirectDisputeInput) input: RedirectDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return redirectDispute.answer(await services.triage.redirect(viewer, input));
  }
}
