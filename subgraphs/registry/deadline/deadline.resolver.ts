import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Referral } from "../referral/referral.type.ts";

@Resolver(() => Dispute)
export class DisputeDeadlineResolver {
  @FieldResolver(() => [Deadline], {
    nullable: true,
    description: "Every clock over it, the centre's and the agencies', the earliest first. 期限",
  })
  async deadlines(@Root() { id }: Dispute, @Ctx() { readers, clock }: RegistryContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofDispute.load(id), clock.now());
  }
}

@Resolver(() => Referral)
export class ReferralDeadlineResolver {
  @FieldResolver(() => [Deadline], { description: "The clock for signing. 签收期限" })
  async deadlines(@Root() { id }: Referral, @Ctx() { readers, clock }: RegistryContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }
}
