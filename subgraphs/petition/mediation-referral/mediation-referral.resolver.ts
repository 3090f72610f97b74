import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import {
  MediationAgreementReference,
  MediationCaseReference,
  OrganizationReference,
} from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { ReferPetitionToMediationInput, referPetitionToMediation } from "./mediation-referral.payload.ts";
import { PetitionMediation } from "./mediation-referral.type.ts";

@Resolver(() => PetitionMediation)
export class MediationReferralResolver {
  @Mutation(() => referPetitionToMediation.type, {
    description:
      "Hands the civil matter of an accepted appeal or request to a committee, with every party's consent. 移交人民调解",
  })
  async referPetitionToMediation(
    @Input(() => ReferPetitionToMediationInput) input: ReferPetitionToMediationInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return referPetitionToMediation.answer(await services.mediationReferrals.refer(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee. 人民调解委员会" })
  to(@Root() { toOrganizationId }: PetitionMediation): OrganizationReference {
    return { id: toOrganizationId };
  }

  @FieldResolver(() => MediationCaseReference, {
    nullable: true,
    description: "The committee's case, as far as the committee shows it. 人民调解案件",
  })
  mediationCase(@Root() { mediationCaseId }: PetitionMediation): MediationCaseReference | null {
    return mediationCaseId === null ? null : { id: mediationCaseId };
  }

  @FieldResolver(() => MediationAgreementReference, {
    nullable: true,
    description: "What the parties agreed, as far as the committee shows it. 调解协议",
  })
  agreement(@Root() { agreementId }: PetitionMediation): MediationAgreementReference | null {
    return agreementId === null ? null : { id: agreementId };
  }
}

@Resolver(() => Petition)
export class PetitionMediationResolver {
  @FieldResolver(() => [PetitionMediation], { description: "Its hand-overs to people's mediation, in order. 访调对接" })
  mediations(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.mediations.load(id);
  }
}
