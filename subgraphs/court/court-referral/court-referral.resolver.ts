import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { badInput } from "../../shared/paging/cursor.ts";
import { OrganizationReference, PartyReference } from "../../shared/references/references.type.ts";
import { CourtCaseNumber } from "../../shared/scalars/scalars.ts";
import type { CourtContext } from "../context.ts";
import { courtHolds, ofTheCourtOrParty } from "../court/court.rules.ts";
import { CourtDispute } from "../references/references.type.ts";
import {
  AllowWithdrawalInput,
  CourtReferralChangeInput,
  CourtReferralFilterInput,
  FileCaseInput,
  IssueMediationStatementInput,
  ReceiveComplaintInput,
  RecordMediationRefusalInput,
  allowWithdrawal,
  fileCase,
  issueMediationStatement,
  receiveComplaint,
  recordMediationRefusal,
  resumeTrial,
} from "./court-referral.payload.ts";
import type { CourtReferralState } from "./court-referral.states.ts";
import {
  CourtReferral,
  CourtReferralConnection,
  referralAvailability,
  referralStateEnum,
} from "./court-referral.type.ts";
import { officialMayAct } from "../court-recusal/court-recusal.rules.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@Resolver(() => CourtReferral)
export class CourtReferralResolver {
  @Query(() => CourtReferral, {
    nullable: true,
    description: "One complaint, by its id or any of its numbers; null where there is none the viewer may see. 查询",
  })
  courtReferral(
    @Arg("id", () => ID, { nullable: true, description: "The opaque id. 标识" }) id: string | null,
    @Arg("number", () => CourtCaseNumber, {
      nullable: true,
      description: "The number before filing, of the case or of the statement. 案号",
    })
    number: string | null,
    @Ctx() { readers }: CourtContext,
  ): Promise<object | null> {
    if (id && !number) return readers.referrals.byId.load(id);
    if (number && !id) return readers.referrals.byNumber.load(number);
    throw badInput("Give either an id or a number.");
  }

  @Query(() => CourtReferralConnection, {
    description: "The complaints of the viewer's court, or those the viewer may see, the oldest first. 诉调对接列表",
  })
  courtReferrals(
    @Arg("states", () => [referralStateEnum], { nullable: true, description: "In one of these states. 状态" })
    states: CourtReferralState[] | null,
    @Arg("filter", () => CourtReferralFilterInput, { nullable: true, description: "What else to narrow by. 筛选条件" })
    filter: CourtReferralFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return services.referralList.page(viewer, { ...filter, states }, page);
  }

  @Mutation(() => receiveComplaint.type, {
    description: "Takes a complaint in and opens the court's track of the dispute. 收到起诉材料",
  })
  async receiveComplaint(
    @Input(() => ReceiveComplaintInput) input: ReceiveComplaintInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return receiveComplaint.answer(await services.referrals.receiveComplaint(viewer, input));
  }

  @Mutation(() => recordMediationRefusal.type, {
    description: "Notes that a party refuses mediation; the case is to be filed. 拒绝调解",
  })
  async recordMediationRefusal(
    @Input(() => RecordMediationRefusalInput) input: RecordMediationRefusalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return recordMediationRefusal.answer(await services.referrals.recordRefusal(viewer, input));
  }

  @Mutation(() => fileCase.type, {
    description: "Files the case; a party that insists on suing is never held up by mediation. 登记立案",
  })
  async fileCase(
    @Input(() => FileCaseInput) input: FileCaseInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return fileCase.answer(await services.referrals.fileCase(viewer, input));
  }

  @Mutation(() => issueMediationStatement.type, {
    description: "Issues a mediation statement on the parties' agreement. 出具调解书",
  })
  async issueMediationStatement(
    @Input(() => IssueMediationStatementInput) input: IssueMediationStatementInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return issueMediationStatement.answer(await services.referrals.issueStatement(viewer, input));
  }

  @Mutation(() => allowWithdrawal.type, { description: "Allows the plaintiff to withdraw the suit. 准予撤诉" })
  async allowWithdrawal(
    @Input(() => AllowWithdrawalInput) input: AllowWithdrawalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return allowWithdrawal.answer(await services.referrals.allowWithdrawal(viewer, input));
  }

  @Mutation(() => resumeTrial.type, { description: "Goes on to trial. 转入审判" })
  async resumeTrial(
    @Input(() => CourtReferralChangeInput) input: CourtReferralChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return resumeTrial.answer(await services.referrals.resumeTrial(viewer, input));
  }

  @FieldResolver(() => CourtDispute, { nullable: true, description: "The dispute it is about. 纠纷" })
  dispute(@Root() { disputeId }: CourtReferral): CourtDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The court. 法院" })
  court(@Root() { courtId }: CourtReferral): OrganizationReference {
    return { id: courtId };
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "Who refused mediation. 拒绝调解的当事人" })
  refusedBy(@Root() { refusedBy }: CourtReferral): PartyReference | null {
    return refusedBy ? { id: refusedBy } : null;
  }

  @FieldResolver(() => [Deadline], { description: "Its clocks. 期限" })
  async deadlines(@Root() { id }: CourtReferral, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [referralAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, state, courtId, disputeId }: CourtReferral,
    @Ctx() { readers, viewer }: CourtContext,
  ): Promise<object[]> {
    const holderId = (await readers.referrals.holder.load(disputeId)) ?? "";
    const recusals = await readers.courtRecusals.ofReferral.load(id);
    return referralAvailability.list(
      state,
      viewer.post,
      (action) =>
        ofTheCourtOrParty(courtId, viewer) ??
        officialMayAct(viewer, recusals) ??
        (action === "DELEGATE" || action === "ENTRUST" ? courtHolds(holderId, courtId) : undefined),
      keptOut,
    );
  }
}

@Resolver(() => CourtDispute)
export class DisputeCourtReferralResolver {
  @FieldResolver(() => [CourtReferral], {
    nullable: true,
    description: "Its complaints at courts, the oldest first. 诉调对接",
  })
  courtReferrals(@Root() { id }: CourtDispute, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.referrals.ofDispute.load(id);
  }
}
