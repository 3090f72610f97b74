import { Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { HoldSessionInput, holdSession } from "./session.payload.ts";
import { MediationSession } from "./session.type.ts";

@Resolver(() => MediationSession)
export class SessionResolver {
  @Mutation(() => holdSession.type, { description: "Records a sitting. 开展调解" })
  async holdSession(
    @Input(() => HoldSessionInput) input: HoldSessionInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return holdSession.answer(await services.sessions.hold(viewer, input));
  }

  @FieldResolver(() => [PartyReference], { description: "The parties who were present. 到场当事人" })
  presentParties(@Root() { presentPartyIds }: MediationSession): PartyReference[] {
    return presentPartyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The record, for the committee's own people only. 调解笔录",
  })
  async record(
    @Root() { caseId, record }: MediationSession,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<string | null> {
    const ofCase = await readers.cases.byId.load(caseId);
    return ofCase !== null && ofCase.committeeId === viewer.organizationId ? record : null;
  }
}

@Resolver(() => MediationCase)
export class CaseSessionResolver {
  @FieldResolver(() => [MediationSession], { description: "Its sittings, in order. 调解场次" })
  sessions(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.sessions.load(id);
  }

  @FieldResolver(() => Int, { description: "How many sittings were held. 调解次数" })
  async sessionCount(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<number> {
    return (await readers.sessions.load(id)).length;
  }
}
