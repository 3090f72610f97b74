import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import { Referral } from "../referral/referral.type.ts";
import { ReferralEscalation } from "./escalation.type.ts";

@Resolver(() => Referral)
export class ReferralEscalationResolver {
  @FieldResolver(() => ReferralEscalation, {
    nullable: true,
    description: "What silence led to, where nobody signed in time. 逾期未签收上报",
  })
  escalation(@Root() { id }: Referral, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.escalations.load(id);
  }
}

@Resolver(() => ReferralEscalation)
export class EscalationResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The centre that was told. 调处中心" })
  async centre(@Root() { centreId }: ReferralEscalation, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return centreId === null ? null : readers.organizations.load(centreId);
  }
}
