import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { badInput } from "../../shared/paging/cursor.ts";
import {
  MediationAgreementReference,
  OrganizationReference,
  PartyReference,
} from "../../shared/references/references.type.ts";
import { CourtCaseNumber } from "../../shared/scalars/scalars.ts";
import type { CourtContext } from "../context.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import { CourtDispute } from "../references/references.type.ts";
import {
  AcceptConfirmationInput,
  ConfirmAgreementInput,
  DeemConfirmationWithdrawnInput,
  DismissConfirmationInput,
  RefuseConfirmationInput,
  acceptConfirmation,
  confirmAgreement,
  deemConfirmationWithdrawn,
  dismissConfirmation,
  refuseConfirmation,
} from "./confirmation.payload.ts";
import type { ConfirmationState } from "./confirmation.states.ts";
import {
  ConfirmationConnection,
  JudicialConfirmation,
  confirmationAvailability,
  confirmationStateEnum,
} from "./confirmation.type.ts";
import { officialMayAct } from "../court-recusal/court-recusal.rules.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@Resolver(() => JudicialConfirmation)
export class ConfirmationResolver {
  @Query(() => JudicialConfirmation, {
    nullable: true,
    description: "One application, by its id or number; null where there is none the viewer may see. 查询司法确认",
  })
  judicialConfirmation(
    @Arg("id", () => ID, { nullable: true, description: "The opaque id. 标识" }) id: string | null,
    @Arg("number", () => CourtCaseNumber, { nullable: true, description: "The number given on acceptance. 案号" })
    number: string | null,
    @Ctx() { readers }: CourtContext,
  ): Promise<object | null> {
    if (id && !number) return readers.confirmations.byId.load(id);
    if (number && !id) return readers.confirmations.byNumber.load(number);
    throw badInput("Give either an id or a number.");
  }

  @Query(() => ConfirmationConnection, {
    description: "The applications at the viewer's court, or those the viewer may see, the oldest first. 司法确认列表",
  })
  judicialConfirmations(
    @Arg("states", () => [confirmationStateEnum], { nullable: true, description: "In one of these states. 状态" })
    states: ConfirmationState[] | null,
    @Arg("prioritised", () => Boolean, {
      nullable: true,
      description: "Only those the court looks at first, or only the others. 是否优先审查",
    })
    prioritised: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return services.confirmationList.page(viewer, { states, prioritised }, page);
  }

  @Mutation(() => acceptConfirmation.type, { description: "Accepts the application and gives it its number. 受理" })
  async acceptConfirmation(
    @Input(() => AcceptConfirmationInput) input: AcceptConfirmationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return acceptConfirmation.answer(await services.confirmations.accept(viewer, input));
  }

  @Mutation(() => refuseConfirmation.type, { description: "Rules not to accept the application. 裁定不予受理" })
  async refuseConfirmation(
    @Input(() => RefuseConfirmationInput) input: RefuseConfirmationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return refuseConfirmation.answer(await services.confirmations.refuse(viewer, input));
  }

  @Mutation(() => deemConfirmationWithdrawn.type, {
    description: "Rules that the application counts as withdrawn: silence or absence without cause. 按撤回申请处理",
  })
  async deemConfirmationWithdrawn(
    @Input(() => DeemConfirmationWithdrawnInput) input: DeemConfirmationWithdrawnInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return deemConfirmationWithdrawn.answer(await services.confirmations.deemWithdrawn(viewer, input));
  }

  @Mutation(() => confirmAgreement.type, {
    description: "Confirms the agreement by ruling; it can be enforced from now on. 裁定确认有效",
  })
  async confirmAgreement(
    @Input(() => ConfirmAgreementInput) input: ConfirmAgreementInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return confirmAgreement.answer(await services.confirmations.confirm(viewer, input));
  }

  @Mutation(() => dismissConfirmation.type, {
    description: "Dismisses the application by ruling and records the routes told. 裁定驳回申请",
  })
  async dismissConfirmation(
    @Input(() => DismissConfirmationInput) input: DismissConfirmationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return dismissConfirmation.answer(await services.confirmations.dismiss(viewer, input));
  }

  @FieldResolver(() => CourtDispute, { nullable: true, description: "The dispute it is about. 纠纷" })
  dispute(@Root() { disputeId }: JudicialConfirmation): CourtDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => MediationAgreementReference, {
    nullable: true,
    description: "The agreement to be confirmed. 调解协议",
  })
  agreement(@Root() { agreementId }: JudicialConfirmation): MediationAgreementReference | null {
    return agreementId === undefined ? null : { id: agreementId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The court. 法院" })
  court(@Root() { courtId }: JudicialConfirmation): OrganizationReference {
    return { id: courtId };
  }

  @FieldResolver(() => [PartyReference], { nullable: true, description: "The parties who apply. 申请人" })
  applicants(@Root() { applicantIds }: JudicialConfirmation): PartyReference[] | null {
    return applicantIds?.map((id) => ({ id })) ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether the same agreement is or was before another court as well; for its court. 是否向其他法院申请",
  })
  filedElsewhere(@Root() { id }: JudicialConfirmation, @Ctx() { readers }: CourtContext): Promise<boolean> {
    return readers.confirmations.filedElsewhere.load(id);
  }

  @FieldResolver(() => [Deadline], { description: "Its clocks; the outer limit of the procedure among them. 期限" })
  async deadlines(@Root() { id }: JudicialConfirmation, @Ctx() { readers, clock }: CourtContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [confirmationAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, state, courtId }: JudicialConfirmation,
    @Ctx() { readers, viewer }: CourtContext,
  ): Promise<object[]> {
    const recusals = await readers.courtRecusals.ofConfirmation.load(id);
    return confirmationAvailability.list(
      state,
      viewer.post,
      () => ofTheCourtOrParty(courtId, viewer) ?? officialMayAct(viewer, recusals),
      keptOut,
    );
  }
}

@Resolver(() => CourtDispute)
export class DisputeConfirmationResolver {
  @FieldResolver(() => [JudicialConfirmation], {
    nullable: true,
    description: "Its applications for judicial confirmation, the oldest first. 司法确认",
  })
  judicialConfirmations(@Root() { id }: CourtDispute, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.confirmations.ofDispute.load(id);
  }
}
