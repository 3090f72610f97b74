import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordUndisputedFactsInput, recordUndisputedFacts } from "./undisputed-facts.payload.ts";
import { UndisputedFacts } from "./undisputed-facts.type.ts";

@Resolver(() => MediationCase)
export class UndisputedFactsResolver {
  @Mutation(() => recordUndisputedFacts.type, {
    description:
      "Records what no party disputes after mediation failed, with the consent of all of them. 记载无争议事实",
  })
  async recordUndisputedFacts(
    @Input(() => RecordUndisputedFactsInput) input: RecordUndisputedFactsInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordUndisputedFacts.answer(await services.undisputedFacts.record(viewer, input));
  }

  @FieldResolver(() => UndisputedFacts, {
    nullable: true,
    description:
      "What no party disputed when mediation failed; for the committee, the parties and the court it goes back to. 无争议事实",
  })
  undisputedFacts(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.undisputedFacts.load(id);
  }
}
