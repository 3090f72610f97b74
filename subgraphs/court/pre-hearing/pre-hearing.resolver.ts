import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { CourtContext } from "../context.ts";
import { CourtReferralChangeInput } from "../court-referral/court-referral.payload.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import { CourtTeam } from "../court-team/court-team.type.ts";
import {
  EndPreHearingMediationInput,
  OpenPreHearingMediationInput,
  endPreHearingMediation,
  openPreHearingMediation,
  recordPreHearingAgreement,
} from "./pre-hearing.payload.ts";
import { PreHearingMediation } from "./pre-hearing.type.ts";

@Resolver(() => PreHearingMediation)
export class PreHearingResolver {
  @Mutation(() => openPreHearingMediation.type, {
    description: "The court mediates a filed case before the hearing, with every party's consent. 开始庭前调解",
  })
  async openPreHearingMediation(
    @Input(() => OpenPreHearingMediationInput) input: OpenPreHearingMediationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return openPreHearingMediation.answer(await services.preHearings.open(viewer, input));
  }

  @Mutation(() => recordPreHearingAgreement.type, {
    description: "The parties agreed before the court; a statement or a withdrawal is next. 庭前达成协议",
  })
  async recordPreHearingAgreement(
    @Input(() => CourtReferralChangeInput) input: CourtReferralChangeInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return recordPreHearingAgreement.answer(await services.preHearings.agree(viewer, input));
  }

  @Mutation(() => endPreHearingMediation.type, {
    description: "Mediation before the hearing ended without agreement; the case stands where it stood. 庭前调解不成",
  })
  async endPreHearingMediation(
    @Input(() => EndPreHearingMediationInput) input: EndPreHearingMediationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return endPreHearingMediation.answer(await services.preHearings.end(viewer, input));
  }

  @FieldResolver(() => CourtTeam, { nullable: true, description: "The team it is held in. 速裁团队" })
  async team(@Root() { teamId }: PreHearingMediation, @Ctx() { readers }: CourtContext): Promise<object | null> {
    return teamId === null ? null : readers.courtTeams.load(teamId);
  }
}

@Resolver(() => CourtReferral)
export class ReferralPreHearingResolver {
  @FieldResolver(() => [PreHearingMediation], {
    nullable: true,
    description: "Mediations by the court itself before the hearing; for the court and the parties. 庭前调解",
  })
  preHearingMediations(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.preHearings.load(id);
  }
}
