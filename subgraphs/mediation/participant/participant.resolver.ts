import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { MediationContext } from "../context.ts";
import { Expert } from "../expert/expert.type.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { MediationSession } from "../session/session.type.ts";
import {
  EndParticipationInput,
  InviteParticipantInput,
  RecordExpertOpinionInput,
  RecuseExpertInput,
  endParticipation,
  inviteParticipant,
  recordExpertOpinion,
  recuseExpert,
} from "./participant.payload.ts";
import { Participant, ParticipantConsentRecord, participantAvailability } from "./participant.type.ts";

@Resolver(() => Participant)
export class ParticipantResolver {
  @Mutation(() => inviteParticipant.type, {
    description: "Invites a helper, expert, lawyer or another, with every party's consent. 邀请参与人",
  })
  async inviteParticipant(
    @Input(() => InviteParticipantInput) input: InviteParticipantInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return inviteParticipant.answer(await services.participants.invite(viewer, input));
  }

  @Mutation(() => recordExpertOpinion.type, { description: "Records what the expert found. 记录专家意见" })
  async recordExpertOpinion(
    @Input(() => RecordExpertOpinionInput) input: RecordExpertOpinionInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordExpertOpinion.answer(await services.participants.recordOpinion(viewer, input));
  }

  @Mutation(() => recuseExpert.type, { description: "The head excludes an expert for an interest. 专家回避" })
  async recuseExpert(
    @Input(() => RecuseExpertInput) input: RecuseExpertInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recuseExpert.answer(await services.participants.recuse(viewer, input));
  }

  @Mutation(() => endParticipation.type, {
    description: "Somebody takes part no longer; a party may take its consent back. 结束参与",
  })
  async endParticipation(
    @Input(() => EndParticipationInput) input: EndParticipationInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return endParticipation.answer(await services.participants.end(viewer, input));
  }

  @FieldResolver(() => Expert, { nullable: true, description: "The expert of the pool, where it is one. 专家" })
  async expert(@Root() { expertId }: Participant, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return expertId === null ? null : readers.experts.load(expertId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the expert found; empty once the expert was excluded. 专家意见",
  })
  opinion(@Root() { opinion, state }: Participant): string | null {
    return state === "RECUSED" ? null : opinion;
  }

  @FieldResolver(() => [participantAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state }: Participant, @Ctx() { viewer }: MediationContext): object[] {
    return participantAvailability.list(state, viewer.post);
  }
}

@Resolver(() => ParticipantConsentRecord)
export class ParticipantConsentResolver {
  @FieldResolver(() => PartyReference, { nullable: true, description: "The party. 当事人" })
  party(@Root() { partyId }: ParticipantConsentRecord): PartyReference {
    return { id: partyId };
  }
}

@Resolver(() => MediationCase)
export class CaseParticipantResolver {
  @FieldResolver(() => [Participant], {
    nullable: true,
    description: "Who was invited to help; for the committee and the parties. 参与人",
  })
  participants(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.participants.ofCase.load(id);
  }
}

@Resolver(() => MediationSession)
export class SessionParticipantResolver {
  @FieldResolver(() => [Participant], {
    nullable: true,
    description: "Who else was present; for the committee and the parties. 到场参与人",
  })
  async presentParticipants(
    @Root() { presentParticipantIds }: MediationSession,
    @Ctx() { readers }: MediationContext,
  ): Promise<object[]> {
    const found = await readers.participants.byId.loadMany(presentParticipantIds);
    return found.filter((row) => row !== null && !(row instanceof Error)) as object[];
  }
}
