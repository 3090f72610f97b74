import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import {
  AcceptReferralInput,
  EndReferralInput,
  ReferDisputeInput,
  acceptReferral,
  referDispute,
  returnReferral,
  withdrawReferral,
} from "./referral.payload.ts";
import { bodysAct } from "./referral.rules.ts";
import { HandOverReceipt, Referral, referralAvailability } from "./referral.type.ts";

@Resolver(() => Referral)
export class ReferralResolver {
  @Mutation(() => referDispute.type, {
    description: "Offers the dispute to another body; the sender holds it until that body signs. 移送",
  })
  async referDispute(
    @Input(() => ReferDisputeInput) input: ReferDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return referDispute.answer(await services.referrals.refer(viewer, input));
  }

  @Mutation(() => acceptReferral.type, {
    description: "Signs for a hand-over; from now on the receiver holds the dispute. 签收",
  })
  async acceptReferral(
    @Input(() => AcceptReferralInput) input: AcceptReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return acceptReferral.answer(await services.referrals.accept(viewer, input));
  }

  @Mutation(() => returnReferral.type, {
    description: "Gives a hand-over back with a reason; the sender holds the dispute. 退回",
  })
  async returnReferral(
    @Input(() => EndReferralInput) input: EndReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return returnReferral.answer(await services.referrals.return(viewer, input));
  }

  @Mutation(() => withdrawReferral.type, { description: "Takes a hand-over back before it was signed for. 撤回" })
  async withdrawReferral(
    @Input(() => EndReferralInput) input: EndReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return withdrawReferral.answer(await services.referrals.withdraw(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The sender. 移送单位" })
  from(@Root() { fromOrganizationId }: Referral, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(fromOrganizationId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The receiver. 接收单位" })
  to(@Root() { toOrganizationId }: Referral, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(toOrganizationId);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute that is handed over. 纠纷" })
  dispute(@Root() { disputeId }: Referral, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it hands back what the sender had accepted before. 是否办理后退回",
  })
  returnsMatter(@Root() { handsBack }: Referral): boolean {
    return handsBack !== null;
  }

  @FieldResolver(() => HandOverReceipt, { description: "The sender's receipt. 移送回执" })
  sentReceipt(@Root() handOver: Referral): object {
    return { ...handOver.sentReceipt, handOver };
  }

  @FieldResolver(() => HandOverReceipt, {
    nullable: true,
    description: "The receiver's receipt, or the sender's where it was withdrawn. 签收回执",
  })
  decisionReceipt(@Root() handOver: Referral): object | null {
    return handOver.decisionReceipt && { ...handOver.decisionReceipt, handOver };
  }

  @FieldResolver(() => [referralAvailability.type], {
    description: "What the viewer's post may do with it now. 可办理事项",
  })
  availableActions(
    @Root() { state, fromOrganizationId, toOrganizationId }: Referral,
    @Ctx() { viewer }: RegistryContext,
  ): object[] {
    return referralAvailability.list(state, viewer.post, (action) =>
      bodysAct(action, fromOrganizationId, toOrganizationId, viewer.organizationId),
    );
  }
}

@Resolver(() => HandOverReceipt)
export class HandOverReceiptResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The body that acted. 经办单位" })
  organization(
    @Root() { organizationId }: HandOverReceipt,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }
}

@Resolver(() => Dispute)
export class DisputeReferralResolver {
  @FieldResolver(() => [Referral], { nullable: true, description: "Its hand-overs, the oldest first. 移送记录" })
  referrals(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.referrals.load(id);
  }
}
