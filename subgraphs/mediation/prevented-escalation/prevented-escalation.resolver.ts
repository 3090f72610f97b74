import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordPreventedEscalationInput, recordPreventedEscalation } from "./prevented-escalation.payload.ts";
import { PreventedEscalation } from "./prevented-escalation.type.ts";

@Resolver(() => MediationCase)
export class PreventedEscalationResolver {
  @Mutation(() => recordPreventedEscalation.type, {
    description: "A mediator of the case records that a quarrel was kept from growing worse, and why. 记录防止激化",
  })
  async recordPreventedEscalation(
    @Input(() => RecordPreventedEscalationInput) input: RecordPreventedEscalationInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordPreventedEscalation.answer(await services.preventedEscalations.record(viewer, input));
  }

  @FieldResolver(() => [PreventedEscalation], {
    nullable: true,
    description: "What its mediators entered; for the committee's own people. 防止激化记录",
  })
  preventedEscalations(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.preventedEscalations.load(id);
  }
}
