import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import { PeoplesMediator } from "../committee/committee.type.ts";
import type { MediationContext } from "../context.ts";
import { ofTheCommitteeOrParty } from "../mediation-case/mediation-case.rules.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import {
  GrantRecusalInput,
  OrderRecusalInput,
  RejectRecusalInput,
  RequestRecusalInput,
  grantRecusal,
  orderRecusal,
  rejectRecusal,
  requestRecusal,
} from "./recusal.payload.ts";
import { Recusal, recusalAvailability } from "./recusal.type.ts";

@Resolver(() => Recusal)
export class RecusalResolver {
  @Mutation(() => requestRecusal.type, {
    description: "A party or the mediator asks for recusal; the case waits for the decision. 申请回避",
  })
  async requestRecusal(
    @Input(() => RequestRecusalInput) input: RequestRecusalInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return requestRecusal.answer(await services.recusals.request(viewer, input));
  }

  @Mutation(() => orderRecusal.type, {
    description: "Nobody asked: the head has the mediator step aside, and the case goes on at once. 指令回避",
  })
  async orderRecusal(
    @Input(() => OrderRecusalInput) input: OrderRecusalInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return orderRecusal.answer(await services.recusalOrders.order(viewer, input));
  }

  @Mutation(() => grantRecusal.type, {
    description: "The head grants it; the replacement goes on where the case stands. 准许回避",
  })
  async grantRecusal(
    @Input(() => GrantRecusalInput) input: GrantRecusalInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return grantRecusal.answer(await services.recusals.grant(viewer, input));
  }

  @Mutation(() => rejectRecusal.type, { description: "The head rejects it; the case goes on. 驳回回避申请" })
  async rejectRecusal(
    @Input(() => RejectRecusalInput) input: RejectRecusalInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return rejectRecusal.answer(await services.recusals.reject(viewer, input));
  }

  @FieldResolver(() => PeoplesMediator, { nullable: true, description: "The mediator it is about. 被申请回避的调解员" })
  mediator(@Root() { mediatorId }: Recusal, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.mediators.load(mediatorId);
  }

  @FieldResolver(() => PeoplesMediator, { nullable: true, description: "Who went on in its place. 更换的调解员" })
  async replacement(@Root() { replacementId }: Recusal, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return replacementId === null ? null : readers.mediators.load(replacementId);
  }

  @FieldResolver(() => PartyReference, {
    nullable: true,
    description: "The party that asked, if one did. 申请的当事人",
  })
  party(@Root() { partyId }: Recusal): PartyReference | null {
    return partyId === null ? null : { id: partyId };
  }

  @FieldResolver(() => [recusalAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { state, caseId }: Recusal,
    @Ctx() { readers, viewer }: MediationContext,
  ): Promise<object[]> {
    const ofCase = await readers.cases.byId.load(caseId);
    return recusalAvailability.list(state, viewer.post, () => ofTheCommitteeOrParty(ofCase?.committeeId ?? "", viewer));
  }
}

@Resolver(() => MediationCase)
export class CaseRecusalResolver {
  @FieldResolver(() => [Recusal], {
    nullable: true,
    description: "Requests that a mediator step aside, for the committee and the parties. 回避",
  })
  recusals(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.recusals.load(id);
  }
}
