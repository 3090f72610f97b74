import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordConsentInput, recordConsent } from "./consent.payload.ts";
import { standingOf } from "./consent.rules.ts";
import { Consent, PartyConsent } from "./consent.type.ts";

@Resolver(() => Consent)
export class ConsentResolver {
  @Mutation(() => recordConsent.type, {
    description: "Records what a party answered; a no bars mediation, a withdrawal ends it. 征询意愿",
  })
  async recordConsent(
    @Input(() => RecordConsentInput) input: RecordConsentInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordConsent.answer(await services.consents.record(viewer, input));
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party. 当事人" })
  party(@Root() { partyId }: Consent): PartyReference {
    return { id: partyId };
  }

  @FieldResolver(() => MediationCase, { nullable: true, description: "The case. 案件" })
  mediationCase(@Root() { caseId }: Consent, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.cases.byId.load(caseId);
  }
}

@Resolver(() => MediationCase)
export class CaseConsentResolver {
  @FieldResolver(() => [Consent], {
    nullable: true,
    description: "What the parties answered, in order; for the committee and the parties. 征询意愿记录",
  })
  consents(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.consents.load(id);
  }

  @FieldResolver(() => [PartyConsent], {
    nullable: true,
    description:
      "Where every party stands, those not asked yet included; for the committee and the parties. 各方当事人意愿",
  })
  async partyConsents(
    @Root() { id, disputeId }: MediationCase,
    @Ctx() { readers }: MediationContext,
  ): Promise<object[]> {
    const [partyIds, answers] = await Promise.all([readers.partyIds.load(disputeId), readers.consents.load(id)]);
    return standingOf(partyIds, answers);
  }
}

@Resolver(() => PartyConsent)
export class PartyConsentResolver {
  @FieldResolver(() => PartyReference, { nullable: true, description: "The party. 当事人" })
  party(@Root() { partyId }: PartyConsent): PartyReference {
    return { id: partyId };
  }
}
