import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { OrderJointHandlingInput, orderJointHandling } from "./joint-handling.payload.ts";
import { DispatchOrder } from "./joint-handling.type.ts";

@Resolver(() => DispatchOrder)
export class JointHandlingResolver {
  @Mutation(() => orderJointHandling.type, {
    description: "Calls several bodies together for one dispute; it keeps its one holder. 联合调处",
  })
  async orderJointHandling(
    @Input(() => OrderJointHandlingInput) input: OrderJointHandlingInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return orderJointHandling.answer(await services.jointHandling.order(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body in the lead. 牵头单位" })
  lead(@Root() { leadOrganizationId }: DispatchOrder, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(leadOrganizationId);
  }

  @FieldResolver(() => [Organization], { description: "The other bodies. 参与单位" })
  async members(@Root() { memberIds }: DispatchOrder, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    const found = await readers.organizations.loadMany(memberIds);
    return found.filter((row): row is NonNullable<typeof row> & object => row !== null && !(row instanceof Error));
  }
}

@Resolver(() => Dispute)
export class DisputeJointHandlingResolver {
  @FieldResolver(() => [DispatchOrder], {
    nullable: true,
    description: "Orders that called several bodies together for it. 联合调处记录",
  })
  dispatchOrders(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.dispatchOrders.load(id);
  }
}
