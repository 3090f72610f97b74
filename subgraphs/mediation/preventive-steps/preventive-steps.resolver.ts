import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordPreventiveStepsInput, recordPreventiveSteps } from "./preventive-steps.payload.ts";
import { PreventiveSteps } from "./preventive-steps.type.ts";

@Resolver(() => MediationCase)
export class PreventiveStepsResolver {
  @Mutation(() => recordPreventiveSteps.type, {
    description:
      "A mediator of the case records steps against the quarrel growing worse, and that it was reported where an offence may follow. 记录预防激化措施及报告",
  })
  async recordPreventiveSteps(
    @Input(() => RecordPreventiveStepsInput) input: RecordPreventiveStepsInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordPreventiveSteps.answer(await services.preventiveSteps.record(viewer, input));
  }

  @FieldResolver(() => [PreventiveSteps], {
    nullable: true,
    description: "Steps against its growing worse; for the committee's own people. 预防激化措施及报告",
  })
  preventiveSteps(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.preventiveSteps.load(id);
  }
}
