import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { MediationContext } from "../context.ts";
import { MediationCase } from "../mediation-case/mediation-case.type.ts";
import { RecordClaimFactsInput, recordClaimFacts } from "./claim-facts.payload.ts";
import { ClaimFacts } from "./claim-facts.type.ts";

@Resolver(() => MediationCase)
export class ClaimFactsResolver {
  @Mutation(() => recordClaimFacts.type, {
    description: "Records claim, appraisal and insurer of a medical, traffic or labour case. 记录索赔情况",
  })
  async recordClaimFacts(
    @Input(() => RecordClaimFactsInput) input: RecordClaimFactsInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordClaimFacts.answer(await services.claimFacts.record(viewer, input));
  }

  @FieldResolver(() => ClaimFacts, {
    nullable: true,
    description: "Claim, appraisal and insurer; for the committee and the parties. 索赔情况",
  })
  claimFacts(@Root() { id }: MediationCase, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.claimFacts.load(id);
  }
}
