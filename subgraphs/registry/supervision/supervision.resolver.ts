import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import {
  ChangeSupervisionInput,
  EndSupervisionInput,
  IssueSupervisionNoticeInput,
  ReplyToSupervisionInput,
  acceptSupervisionReply,
  closeSupervision,
  issueSupervisionNotice,
  rejectSupervisionReply,
  replyToSupervision,
  withdrawSupervision,
} from "./supervision.payload.ts";
import { sidesAct } from "./supervision.rules.ts";
import { SupervisionNotice, supervisionAvailability } from "./supervision.type.ts";

@Resolver(() => SupervisionNotice)
export class SupervisionResolver {
  @Mutation(() => issueSupervisionNotice.type, {
    description: "Chases a body over a late or stuck dispute; by the centre's supervisor or head. 督办",
  })
  async issueSupervisionNotice(
    @Input(() => IssueSupervisionNoticeInput) input: IssueSupervisionNoticeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return issueSupervisionNotice.answer(await services.supervision.issue(viewer, input));
  }

  @Mutation(() => replyToSupervision.type, { description: "The body replies to a notice. 督办回复" })
  async replyToSupervision(
    @Input(() => ReplyToSupervisionInput) input: ReplyToSupervisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return replyToSupervision.answer(await services.supervision.reply(viewer, input));
  }

  @Mutation(() => acceptSupervisionReply.type, { description: "The centre accepts the reply. 认可督办回复" })
  async acceptSupervisionReply(
    @Input(() => ChangeSupervisionInput) input: ChangeSupervisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return acceptSupervisionReply.answer(await services.supervision.acceptReply(viewer, input));
  }

  @Mutation(() => rejectSupervisionReply.type, {
    description: "The centre rejects the reply with a reason; the body replies again. 退回督办回复",
  })
  async rejectSupervisionReply(
    @Input(() => EndSupervisionInput) input: EndSupervisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return rejectSupervisionReply.answer(await services.supervision.rejectReply(viewer, input));
  }

  @Mutation(() => closeSupervision.type, { description: "Closes a notice whose reply was carried out. 督办办结" })
  async closeSupervision(
    @Input(() => EndSupervisionInput) input: EndSupervisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return closeSupervision.answer(await services.supervision.close(viewer, input));
  }

  @Mutation(() => withdrawSupervision.type, { description: "Takes back a notice whose ground fell away. 撤销督办" })
  async withdrawSupervision(
    @Input(() => EndSupervisionInput) input: EndSupervisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return withdrawSupervision.answer(await services.supervision.withdraw(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that issued it. 签发单位" })
  issuer(@Root() { issuerId }: SupervisionNotice, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(issuerId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that is to reply. 被督办单位" })
  addressee(@Root() { addresseeId }: SupervisionNotice, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(addresseeId);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute it is about. 纠纷" })
  dispute(@Root() { disputeId }: SupervisionNotice, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: "The clock that ran out, and why. 逾期期限" })
  async overdueClock(
    @Root() { disputeId, deadlineId }: SupervisionNotice,
    @Ctx() { readers, clock }: RegistryContext,
  ): Promise<object | null> {
    if (deadlineId === null) return null;
    const own = (await readers.deadlines.ofDispute.load(disputeId)).filter(({ id }) => id === deadlineId);
    return asOf(clock.today(), own)[0] ?? null;
  }

  @FieldResolver(() => [Deadline], { description: "The clocks for its replies. 回复期限" })
  async deadlines(@Root() { id }: SupervisionNotice, @Ctx() { readers, clock }: RegistryContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id));
  }

  @FieldResolver(() => [supervisionAvailability.type], {
    description: "What the viewer's post may do with it now. 可办理事项",
  })
  availableActions(
    @Root() { state, issuerId, addresseeId }: SupervisionNotice,
    @Ctx() { viewer }: RegistryContext,
  ): object[] {
    return supervisionAvailability.list(state, viewer.post, (action) =>
      sidesAct(action, { issuerId, addresseeId }, viewer.organizationId),
    );
  }
}

@Resolver(() => Dispute)
export class DisputeSupervisionResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether a supervision notice is open on it; a flag, not a state. 是否督办",
  })
  supervised(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<boolean> {
    return readers.supervision.supervised.load(id);
  }

  @FieldResolver(() => [SupervisionNotice], {
    nullable: true,
    description: "The notices on it: to the centre those of its division, to a body its own. 督办记录",
  })
  supervisionNotices(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.supervision.ofDispute.load(id);
  }
}
