import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { HandOverConsent, HandOverDocument } from "../../shared/hand-over/hand-over.type.ts";
import {
  MediationAgreementReference,
  MediationCaseReference,
  OrganizationReference,
} from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { readsText } from "../petition/petition.rules.ts";
import { Petition } from "../petition/petition.type.ts";
import { ReferPetitionToMediationInput, referPetitionToMediation } from "./mediation-referral.payload.ts";
import { PetitionMediation } from "./mediation-referral.type.ts";

/** Consents and papers are for the bodies the petition is with, as its text is. */
async function forItsBodies({ petitionId }: PetitionMediation, { readers, viewer }: PetitionContext): Promise<boolean> {
  const petition = await readers.petitions.byId.load(petitionId);
  return petition !== null && readsText(petition, viewer);
}

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

  @FieldResolver(() => [HandOverConsent], {
    nullable: true,
    description: "What the parties answered, for the office and the body that answers. 各方意愿",
  })
  async consents(@Root() root: PetitionMediation, @Ctx() context: PetitionContext): Promise<readonly object[] | null> {
    return (await forItsBodies(root, context)) ? root.consents : null;
  }

  @FieldResolver(() => [HandOverDocument], {
    nullable: true,
    description: "The papers that went along, for the office and the body that answers. 移送材料",
  })
  async documents(@Root() root: PetitionMediation, @Ctx() context: PetitionContext): Promise<readonly object[] | null> {
    return (await forItsBodies(root, context)) ? root.documents : null;
  }
}

@Resolver(() => Petition)
export class PetitionMediationResolver {
  @FieldResolver(() => [PetitionMediation], { description: "Its hand-overs to people's mediation, in order. 访调对接" })
  mediations(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.mediations.load(id);
  }
}
