import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { MediationAgreement } from "../agreement/agreement.type.ts";
import type { MediationContext } from "../context.ts";
import { ofTheCommitteeOrParty } from "../mediation-case/mediation-case.rules.ts";
import { FollowUpFilterInput, RecordFollowUpVisitInput, recordFollowUpVisit } from "./follow-up.payload.ts";
import { FollowUpVisit, FollowUpVisitConnection, followUpAvailability } from "./follow-up.type.ts";

@Resolver(() => FollowUpVisit)
export class FollowUpResolver {
  @Mutation(() => recordFollowUpVisit.type, {
    description: "Records a visit; the next one is set where something is still open. 记录回访",
  })
  async recordFollowUpVisit(
    @Input(() => RecordFollowUpVisitInput) input: RecordFollowUpVisitInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordFollowUpVisit.answer(await services.followUps.record(viewer, input));
  }

  @Query(() => FollowUpVisitConnection, {
    description: "Agreements not performed on the spot that lack a visit, the earliest due first. 待回访",
  })
  dueFollowUpVisits(
    @Arg("filter", () => FollowUpFilterInput, { nullable: true, description: "Only some of them. 筛选条件" })
    filter: FollowUpFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return services.followUps.due(viewer, page, filter ?? {});
  }

  @FieldResolver(() => MediationAgreement, { nullable: true, description: "The agreement. 调解协议" })
  agreement(@Root() { agreementId }: FollowUpVisit, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.agreements.byId.load(agreementId);
  }

  @FieldResolver(() => [Deadline], { description: "Its clock. 期限" })
  async deadlines(@Root() { id }: FollowUpVisit, @Ctx() { readers, clock }: MediationContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id));
  }

  @FieldResolver(() => [followUpAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, committeeId }: FollowUpVisit, @Ctx() { viewer }: MediationContext): object[] {
    return followUpAvailability.list(state, viewer.post, () => ofTheCommitteeOrParty(committeeId, viewer));
  }
}

@Resolver(() => MediationAgreement)
export class AgreementFollowUpResolver {
  @FieldResolver(() => [FollowUpVisit], { description: "Visits due and made, in order. 回访" })
  followUpVisits(@Root() { id }: MediationAgreement, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.followUps.load(id);
  }
}
