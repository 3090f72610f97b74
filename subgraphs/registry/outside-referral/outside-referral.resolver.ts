import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { Party } from "../party/party.type.ts";
import {
  AnswerOutsideReferralInput,
  ConcludeOutsideReferralInput,
  OpenOutsideReferralInput,
  OutsideStepInput,
  SendOutsideReferralInput,
  WithdrawOutsideReferralInput,
  answerOutsideReferral,
  concludeOutsideReferral,
  openOutsideReferral,
  recordOutsideAcceptance,
  recordOutsideNonAcceptance,
  sendOutsideReferral,
  withdrawOutsideReferral,
} from "./outside-referral.payload.ts";
import { followedThatFar } from "./outside-referral.rules.ts";
import { NotRecordedHere, OutsideReferral, outsideReferralAvailability } from "./outside-referral.type.ts";

@Resolver(() => OutsideReferral)
export class OutsideReferralResolver {
  @Mutation(() => openOutsideReferral.type, {
    description: "Offers a referral to an outside body; where nobody's yes is needed it is sent. 外部转介",
  })
  async openOutsideReferral(
    @Input(() => OpenOutsideReferralInput) input: OpenOutsideReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return openOutsideReferral.answer(await services.outsideReferrals.open(viewer, input));
  }

  @Mutation(() => answerOutsideReferral.type, {
    description: "Records a party's answer; a no ends the offer, the last yes takes it up. 征询意愿",
  })
  async answerOutsideReferral(
    @Input(() => AnswerOutsideReferralInput) input: AnswerOutsideReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return answerOutsideReferral.answer(await services.outsideReferrals.answer(viewer, input));
  }

  @Mutation(() => sendOutsideReferral.type, { description: "Sends what the parties agreed to. 转介" })
  async sendOutsideReferral(
    @Input(() => SendOutsideReferralInput) input: SendOutsideReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return sendOutsideReferral.answer(await services.outsideReferrals.send(viewer, input));
  }

  @Mutation(() => recordOutsideAcceptance.type, { description: "Records that the outside body took it. 记录受理" })
  async recordOutsideAcceptance(
    @Input(() => OutsideStepInput) input: OutsideStepInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return recordOutsideAcceptance.answer(await services.outsideOutcomes.accept(viewer, input));
  }

  @Mutation(() => recordOutsideNonAcceptance.type, {
    description: "Records that the outside body did not take it. 记录不予受理",
  })
  async recordOutsideNonAcceptance(
    @Input(() => OutsideStepInput) input: OutsideStepInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return recordOutsideNonAcceptance.answer(await services.outsideOutcomes.notAccept(viewer, input));
  }

  @Mutation(() => concludeOutsideReferral.type, { description: "Records what came of it. 记录结果" })
  async concludeOutsideReferral(
    @Input(() => ConcludeOutsideReferralInput) input: ConcludeOutsideReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return concludeOutsideReferral.answer(await services.outsideOutcomes.conclude(viewer, input));
  }

  @Mutation(() => withdrawOutsideReferral.type, { description: "Records that a party left it. 当事人撤回" })
  async withdrawOutsideReferral(
    @Input(() => WithdrawOutsideReferralInput) input: WithdrawOutsideReferralInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return withdrawOutsideReferral.answer(await services.outsideOutcomes.withdraw(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that refers. 转介单位" })
  organization(
    @Root() { organizationId }: OutsideReferral,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => Party, { nullable: true, description: "The party who asked for it. 申请的当事人" })
  askingParty(
    @Root() { askingPartyId }: OutsideReferral,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> | null {
    return askingPartyId === null ? null : readers.parties.byId.load(askingPartyId);
  }

  @FieldResolver(() => [Deadline], { description: "The outside body's own clocks. 对方期限" })
  async deadlines(@Root() { id }: OutsideReferral, @Ctx() { readers, clock }: RegistryContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id));
  }

  @FieldResolver(() => [outsideReferralAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { kind, state }: OutsideReferral, @Ctx() { viewer }: RegistryContext): object[] {
    return outsideReferralAvailability.list(state, viewer.post, (action) => followedThatFar(kind, action), [
      NotRecordedHere,
    ]);
  }
}

@Resolver(() => Dispute)
export class DisputeOutsideReferralResolver {
  @FieldResolver(() => [OutsideReferral], {
    nullable: true,
    description: "Its referrals to bodies outside the hub, as far as the viewer may see them. 外部转介",
  })
  outsideReferrals(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.outsideReferrals.load(id);
  }
}
