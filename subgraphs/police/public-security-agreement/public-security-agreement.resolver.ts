import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import {
  RecordPublicSecurityAgreementInput,
  RecordPublicSecurityDefaultInput,
  RecordPublicSecurityPerformanceInput,
  recordPublicSecurityAgreement,
  recordPublicSecurityDefault,
  recordPublicSecurityPerformance,
} from "./public-security-agreement.payload.ts";
import { PublicSecurityAgreement } from "./public-security-agreement.type.ts";

@Resolver(() => PublicSecurityAgreement)
export class PublicSecurityAgreementResolver {
  @Mutation(() => recordPublicSecurityAgreement.type, {
    description:
      "Records the agreement all parties signed before the police, with what the law asks it to hold. 治安调解达成协议",
  })
  async recordPublicSecurityAgreement(
    @Input(() => RecordPublicSecurityAgreementInput) input: RecordPublicSecurityAgreementInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recordPublicSecurityAgreement.answer(await services.publicSecurityAgreements.record(viewer, input));
  }

  @Mutation(() => recordPublicSecurityPerformance.type, {
    description: "Records that the agreement is performed; the civil quarrel is settled. 治安调解协议履行",
  })
  async recordPublicSecurityPerformance(
    @Input(() => RecordPublicSecurityPerformanceInput) input: RecordPublicSecurityPerformanceInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recordPublicSecurityPerformance.answer(await services.publicSecurityAgreements.perform(viewer, input));
  }

  @Mutation(() => recordPublicSecurityDefault.type, {
    description:
      "Records that it is not performed; the parties were told that damages can be sued for. 治安调解协议未履行",
  })
  async recordPublicSecurityDefault(
    @Input(() => RecordPublicSecurityDefaultInput) input: RecordPublicSecurityDefaultInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recordPublicSecurityDefault.answer(await services.publicSecurityAgreements.default(viewer, input));
  }

  @FieldResolver(() => [PartyReference], { description: "The parties who signed. 签名的当事人" })
  signedBy(@Root() { signedPartyIds }: PublicSecurityAgreement): PartyReference[] {
    return signedPartyIds.map((id) => ({ id }));
  }
}
