import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { RegisterDisputeInput, registerDispute } from "./intake.payload.ts";
import { Intake } from "./intake.type.ts";

@Resolver(() => Intake)
export class IntakeResolver {
  @Mutation(() => registerDispute.type, {
    description: "Records a dispute for the first time; the recording body holds it. 受理登记",
  })
  async registerDispute(
    @Input(() => RegisterDisputeInput) input: RegisterDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return registerDispute.answer(await services.intake.register(viewer, input));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The body that was asked first and stays responsible until another has signed. 首问单位",
  })
  firstReceiver(@Root() { firstReceiverId }: Intake, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(firstReceiverId);
  }
}

@Resolver(() => Dispute)
export class DisputeIntakeResolver {
  @FieldResolver(() => Intake, { nullable: true, description: "Its first recording. 受理登记" })
  intake(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.intakes.load(id);
  }
}
