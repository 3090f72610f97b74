import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import {
  DecideCourtRecusalInput,
  DecideCourtRecusalReviewInput,
  OrderCourtRecusalInput,
  RequestCourtRecusalInput,
  RequestCourtRecusalReviewInput,
  decideCourtRecusalReview,
  grantCourtRecusal,
  orderCourtRecusal,
  rejectCourtRecusal,
  requestCourtRecusal,
  requestCourtRecusalReview,
} from "./court-recusal.payload.ts";
import { CourtRecusal, courtRecusalAvailability } from "./court-recusal.type.ts";

@Resolver(() => CourtRecusal)
export class CourtRecusalResolver {
  @Mutation(() => requestCourtRecusal.type, {
    description:
      "A party asks or somebody of the court withdraws; whoever it is about stops until it is decided. 申请回避",
  })
  async requestCourtRecusal(
    @Input(() => RequestCourtRecusalInput) input: RequestCourtRecusalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return requestCourtRecusal.answer(await services.courtRecusals.request(viewer, input));
  }

  @Mutation(() => orderCourtRecusal.type, {
    description: "Nobody asked: whoever would decide orders that whoever acts in the matter step aside. 依职权决定回避",
  })
  async orderCourtRecusal(
    @Input(() => OrderCourtRecusalInput) input: OrderCourtRecusalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return orderCourtRecusal.answer(await services.courtRecusals.order(viewer, input));
  }

  @Mutation(() => grantCourtRecusal.type, { description: "Another one goes on with the matter. 决定回避" })
  async grantCourtRecusal(
    @Input(() => DecideCourtRecusalInput) input: DecideCourtRecusalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return grantCourtRecusal.answer(await services.courtRecusals.grant(viewer, input));
  }

  @Mutation(() => rejectCourtRecusal.type, { description: "Whoever it is about stays. 驳回回避申请" })
  async rejectCourtRecusal(
    @Input(() => DecideCourtRecusalInput) input: DecideCourtRecusalInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return rejectCourtRecusal.answer(await services.courtRecusals.reject(viewer, input));
  }

  @Mutation(() => requestCourtRecusalReview.type, {
    description: "Whoever asked has the rejection reviewed, once; nobody stops meanwhile. 申请复议",
  })
  async requestCourtRecusalReview(
    @Input(() => RequestCourtRecusalReviewInput) input: RequestCourtRecusalReviewInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return requestCourtRecusalReview.answer(await services.recusalReviews.request(viewer, input));
  }

  @Mutation(() => decideCourtRecusalReview.type, {
    description: "Decides the review: granted after all, or upheld. 复议决定",
  })
  async decideCourtRecusalReview(
    @Input(() => DecideCourtRecusalReviewInput) input: DecideCourtRecusalReviewInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return decideCourtRecusalReview.answer(await services.recusalReviews.decide(viewer, input));
  }

  @FieldResolver(() => PartyReference, {
    nullable: true,
    description: "The party that asked, if one did. 申请的当事人",
  })
  party(@Root() { partyId }: CourtRecusal): PartyReference | null {
    return partyId === null ? null : { id: partyId };
  }

  @FieldResolver(() => [courtRecusalAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, courtId }: CourtRecusal, @Ctx() { viewer }: CourtContext): object[] {
    return courtRecusalAvailability.list(state, viewer.post, () => ofTheCourtOrParty(courtId, viewer));
  }
}

@Resolver(() => CourtReferral)
export class ReferralRecusalResolver {
  @FieldResolver(() => [CourtRecusal], {
    nullable: true,
    description: "Requests that somebody of the court step aside; for the court and the parties. 审判人员回避",
  })
  recusals(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.courtRecusals.ofReferral.load(id);
  }
}

@Resolver(() => JudicialConfirmation)
export class ConfirmationRecusalResolver {
  @FieldResolver(() => [CourtRecusal], {
    nullable: true,
    description: "Requests that somebody of the court step aside; for the court and the parties. 审判人员回避",
  })
  recusals(@Root() { id }: JudicialConfirmation, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.courtRecusals.ofConfirmation.load(id);
  }
}
