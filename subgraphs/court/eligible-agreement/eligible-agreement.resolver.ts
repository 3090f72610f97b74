import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import {
  MediationAgreementReference,
  OrganizationReference,
  PartyReference,
} from "../../shared/references/references.type.ts";
import type { CourtContext } from "../context.ts";
import { CourtDispute } from "../references/references.type.ts";
import {
  ConfirmableAgreement,
  ConfirmableAgreementConnection,
  ConfirmableAgreementFilterInput,
} from "./eligible-agreement.type.ts";

@Resolver(() => ConfirmableAgreement)
export class ConfirmableAgreementResolver {
  @Query(() => ConfirmableAgreementConnection, {
    description:
      "Agreements whose window for confirmation runs: those the viewer's court invited, or the viewer may see. 可申请司法确认的协议",
  })
  confirmableAgreements(
    @Arg("filter", () => ConfirmableAgreementFilterInput, {
      nullable: true,
      description: "What to narrow it by. 筛选条件",
    })
    filter: ConfirmableAgreementFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return services.agreements.page(viewer, filter ?? {}, page);
  }

  @FieldResolver(() => MediationAgreementReference, { nullable: true, description: "The agreement. 调解协议" })
  agreement(@Root() { agreementId }: ConfirmableAgreement): MediationAgreementReference {
    return { id: agreementId };
  }

  @FieldResolver(() => CourtDispute, { nullable: true, description: "The dispute it is about. 纠纷" })
  dispute(@Root() { disputeId }: ConfirmableAgreement): CourtDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => [PartyReference], { description: "The parties, who apply together. 当事人" })
  parties(@Root() { partyIds }: ConfirmableAgreement): PartyReference[] {
    return partyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The court that invited the committee, and to which the application goes. 邀请调解的法院",
  })
  invitingCourt(@Root() { invitingCourtId }: ConfirmableAgreement): OrganizationReference | null {
    return invitingCourtId === null ? null : { id: invitingCourtId };
  }

  @FieldResolver(() => [Deadline], { description: "Its window, with the days left. 申请期间" })
  async deadlines(
    @Root() { agreementId }: ConfirmableAgreement,
    @Ctx() { readers, clock }: CourtContext,
  ): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(agreementId), clock.now());
  }
}
