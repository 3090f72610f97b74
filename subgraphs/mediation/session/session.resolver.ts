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
}

@Resolver(() => MediationCase)
export class CaseSessionResolver {
  @FieldResolver(() => [MediationSession], {
    nullable: true,
    description: "Its sittings, in order; for the committee and the parties. 调解场次",
  })
  sessions(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.sessions.load(id);
  }

  @FieldResolver(() => Int, { description: "How many sittings were held. 调解次数" })
  async sessionCount(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<number> {
    return (await readers.sessions.load(id)).length;
  }
}
