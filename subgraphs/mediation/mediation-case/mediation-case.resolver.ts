import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import { nothingWaits, waitingActs } from "../recusal/recusal.rules.ts";
import { PeoplesMediator } from "../committee/committee.type.ts";
import { givenBy } from "../consent/consent.rules.ts";
import type { MediationContext } from "../context.ts";
import { MediationDispute } from "../references/references.type.ts";
import {
  AssignMediatorInput,
  CaseChangeInput,
  OpenMediationInput,
  TerminateMediationInput,
  acceptMediation,
  applyForMediation,
  assignMediator,
  offerMediation,
  terminateMediation,
} from "./mediation-case.payload.ts";
import { consentedActs, everyoneAgreed, ofTheCommitteeOrParty } from "./mediation-case.rules.ts";
import { MediationCase, caseAvailability } from "./mediation-case.type.ts";

@Resolver(() => MediationCase)
export class MediationCaseResolver {
  @Mutation(() => applyForMediation.type, {
    description: "A party applies for mediation; the day interrupts limitation. 申请调解",
  })
  async applyForMediation(
    @Input(() => OpenMediationInput) input: OpenMediationInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return applyForMediation.answer(await services.cases.apply(viewer, input));
  }

  @Mutation(() => offerMediation.type, { description: "The committee offers to mediate. 主动调解" })
  async offerMediation(
    @Input(() => OpenMediationInput) input: OpenMediationInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return offerMediation.answer(await services.cases.offer(viewer, input));
  }

  @Mutation(() => acceptMediation.type, { description: "Accepts the case with the consent of every party. 受理" })
  async acceptMediation(
    @Input(() => CaseChangeInput) input: CaseChangeInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return acceptMediation.answer(await services.cases.accept(viewer, input));
  }

  @Mutation(() => assignMediator.type, {
    description: "Names the mediator, chosen by the parties or by the committee. 确定调解员",
  })
  async assignMediator(
    @Input(() => AssignMediatorInput) input: AssignMediatorInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return assignMediator.answer(await services.cases.assignMediator(viewer, input));
  }

  @Mutation(() => terminateMediation.type, {
    description: "Ends mediation without agreement and records the routes told. 终止调解",
  })
  async terminateMediation(
    @Input(() => TerminateMediationInput) input: TerminateMediationInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return terminateMediation.answer(await services.cases.terminate(viewer, input));
  }

  @FieldResolver(() => MediationDispute, { nullable: true, description: "The dispute it mediates. 纠纷" })
  dispute(@Root() { disputeId }: MediationCase): MediationDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee. 调委会" })
  committee(@Root() { committeeId }: MediationCase): OrganizationReference {
    return { id: committeeId };
  }

  @FieldResolver(() => [PeoplesMediator], { description: "The mediators named for it. 调解员" })
  async mediators(@Root() { mediatorIds }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    const found = await readers.mediators.loadMany(mediatorIds);
    return found.filter((row) => row !== null && !(row instanceof Error)) as object[];
  }

  @FieldResolver(() => [Deadline], { description: "Its clocks. 期限" })
  async deadlines(@Root() { id }: MediationCase, @Ctx() { readers, clock }: MediationContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [caseAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, disputeId, state, committeeId }: MediationCase,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<object[]> {
    const [recusals, answers, partyIds] = await Promise.all([
      readers.recusals.load(id),
      readers.consents.load(id),
      readers.partyIds.load(disputeId),
    ]);
    const pending = recusals.find((one) => one.state === "REQUESTED");
    const lacking = everyoneAgreed(partyIds, givenBy(answers));
    return caseAvailability.list(
      state,
      viewer.post,
      (command) =>
        ofTheCommitteeOrParty(committeeId, viewer) ??
        (consentedActs.includes(command) ? lacking : undefined) ??
        (waitingActs.includes(command) ? nothingWaits(pending) : undefined),
    );
  }
}

@Resolver(() => MediationDispute)
export class DisputeMediationResolver {
  @FieldResolver(() => [MediationCase], {
    nullable: true,
    description: "Its people's mediation, the oldest first. 人民调解案件",
  })
  mediationCases(@Root() { id }: MediationDispute, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.cases.ofDispute.load(id);
  }
}
