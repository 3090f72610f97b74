import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { ofTheCommitteeOrParty } from "../mediation-case/mediation-case.rules.ts";
import { ReachAgreementInput, SignAgreementInput, reachAgreement, signAgreement } from "./agreement.payload.ts";
import { missingSignatures } from "./agreement.rules.ts";
import { AgreementSignature, MediationAgreement, MissingSignatures, agreementAvailability } from "./agreement.type.ts";

@Resolver(() => MediationAgreement)
export class AgreementResolver {
  @Mutation(() => reachAgreement.type, {
    description: "Records what the parties agreed; an oral agreement takes effect at once. 达成协议",
  })
  async reachAgreement(
    @Input(() => ReachAgreementInput) input: ReachAgreementInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return reachAgreement.answer(await services.agreements.reach(viewer, input));
  }

  @Mutation(() => signAgreement.type, {
    description: "Records a signature or seal; with the last of them the agreement takes effect. 签署协议",
  })
  async signAgreement(
    @Input(() => SignAgreementInput) input: SignAgreementInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return signAgreement.answer(await services.agreements.sign(viewer, input));
  }

  @FieldResolver(() => MediationCase, { nullable: true, description: "The case it came from. 案件" })
  mediationCase(@Root() { caseId }: MediationAgreement, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.cases.byId.load(caseId);
  }

  @FieldResolver(() => [PartyReference], { description: "The parties to it. 当事人" })
  parties(@Root() { partyIds }: MediationAgreement): PartyReference[] {
    return partyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [AgreementSignature], {
    nullable: true,
    description: "The signatures and the seal; for whoever reads what was agreed. 签署",
  })
  signatures(@Root() { id }: MediationAgreement, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.agreements.signatures.load(id);
  }

  @FieldResolver(() => MissingSignatures, {
    nullable: true,
    description: "What is missing before it takes effect; empty once it has. 尚缺的签署",
  })
  async missingSignatures(
    @Root() { id, partyIds, effectiveOn }: MediationAgreement,
    @Ctx() { readers }: MediationContext,
  ): Promise<object | null> {
    return effectiveOn === null ? missingSignatures(partyIds, await readers.agreements.signatures.load(id)) : null;
  }

  @FieldResolver(() => [agreementAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, committeeId }: MediationAgreement, @Ctx() { viewer }: MediationContext): object[] {
    return agreementAvailability.list(state, viewer.post, () => ofTheCommitteeOrParty(committeeId, viewer));
  }
}

@Resolver(() => MediationCase)
export class CaseAgreementResolver {
  @FieldResolver(() => MediationAgreement, { nullable: true, description: "What the parties agreed. 调解协议" })
  agreement(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.agreements.ofCase.load(id);
  }
}
