import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { handOverOutcomeEnum } from "../../shared/hand-over/hand-over.type.ts";
import {
  MediationAgreementReference,
  MediationCaseReference,
  OrganizationReference,
} from "../../shared/references/references.type.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import type { CourtContext } from "../context.ts";
import { CourtReferral } from "../court-referral/court-referral.type.ts";
import { unsignedOutcomes } from "./hand-over.codes.ts";
import { HandOverToMediationInput, delegateMediation, entrustMediation } from "./hand-over.payload.ts";
import { CourtHandOver, modeEnum } from "./hand-over.type.ts";

const referenceTo = (id: string | null | undefined): { id: string } | null => (id ? { id } : null);

@Resolver(() => CourtHandOver)
export class HandOverResolver {
  @Mutation(() => delegateMediation.type, {
    description: "Hands the complaint to a committee before filing, with every party's consent. 委派调解",
  })
  async delegateMediation(
    @Input(() => HandOverToMediationInput) input: HandOverToMediationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return delegateMediation.answer(await services.handOvers.delegate(viewer, input));
  }

  @Mutation(() => entrustMediation.type, {
    description: "Hands the filed case to a committee, with every party's consent. 委托调解",
  })
  async entrustMediation(
    @Input(() => HandOverToMediationInput) input: HandOverToMediationInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return entrustMediation.answer(await services.handOvers.entrust(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee. 调委会" })
  committee(@Root() { committeeId }: CourtHandOver): OrganizationReference {
    return { id: committeeId };
  }

  @FieldResolver(() => MediationCaseReference, {
    nullable: true,
    description: "The committee's case, once it accepted one. 人民调解案件",
  })
  mediationCase(@Root() { mediationCaseId }: CourtHandOver): MediationCaseReference | null {
    return referenceTo(mediationCaseId);
  }

  @FieldResolver(() => MediationAgreementReference, {
    nullable: true,
    description: "What the parties agreed. 调解协议",
  })
  agreement(@Root() { agreementId }: CourtHandOver): MediationAgreementReference | null {
    return referenceTo(agreementId);
  }
}

/** The hand-over a complaint is in or came out of; those that nobody signed for left no trace on it. */
const current = async ({ id }: CourtReferral, { readers }: CourtContext) =>
  (await readers.handOvers.load(id)).findLast(({ outcome }) => outcome === null || !unsignedOutcomes.includes(outcome));

@Resolver(() => CourtReferral)
export class ReferralHandOverResolver {
  @FieldResolver(() => [CourtHandOver], {
    nullable: true,
    description: "Its hand-overs to committees, the oldest first. 委派、委托记录",
  })
  handOvers(@Root() { id }: CourtReferral, @Ctx() { readers }: CourtContext): Promise<object[]> {
    return readers.handOvers.load(id);
  }

  @FieldResolver(() => modeEnum, {
    nullable: true,
    description: "Delegated before filing or entrusted after it; empty before either. 委派或者委托",
  })
  async mode(@Root() root: CourtReferral, @Ctx() context: CourtContext): Promise<string | null> {
    return (await current(root, context))?.mode ?? null;
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The committee it is or was with. 调委会",
  })
  async committee(@Root() root: CourtReferral, @Ctx() context: CourtContext): Promise<OrganizationReference | null> {
    return referenceTo((await current(root, context))?.committeeId);
  }

  @FieldResolver(() => Day, { nullable: true, description: "The day the mediator signed for the papers. 签收日" })
  async signedOn(@Root() root: CourtReferral, @Ctx() context: CourtContext): Promise<string | null> {
    return (await current(root, context))?.signedOn ?? null;
  }

  @FieldResolver(() => handOverOutcomeEnum, { nullable: true, description: "What mediation came to. 调解结果" })
  async outcome(@Root() root: CourtReferral, @Ctx() context: CourtContext): Promise<string | null> {
    return (await current(root, context))?.outcome ?? null;
  }

  @FieldResolver(() => Text, { nullable: true, description: "Why it failed, as the committee put it. 原因" })
  async ground(@Root() root: CourtReferral, @Ctx() context: CourtContext): Promise<string | null> {
    return (await current(root, context))?.ground ?? null;
  }

  @FieldResolver(() => MediationAgreementReference, {
    nullable: true,
    description: "What the parties agreed. 调解协议",
  })
  async agreement(
    @Root() root: CourtReferral,
    @Ctx() context: CourtContext,
  ): Promise<MediationAgreementReference | null> {
    return referenceTo((await current(root, context))?.agreementId);
  }

  @FieldResolver(() => MediationCaseReference, {
    nullable: true,
    description: "The committee's case, once it accepted one. 人民调解案件",
  })
  async mediationCase(
    @Root() root: CourtReferral,
    @Ctx() context: CourtContext,
  ): Promise<MediationCaseReference | null> {
    return referenceTo((await current(root, context))?.mediationCaseId);
  }
}
