import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { MediationAgreement } from "../agreement/agreement.type.ts";
import type { MediationContext } from "../context.ts";
import {
  ContestAgreementInput,
  RecordPerformanceInput,
  contestAgreement,
  recordPerformance,
} from "./performance.payload.ts";
import { PerformanceItem } from "./performance.type.ts";

@Resolver(() => MediationAgreement)
export class PerformanceResolver {
  @Mutation(() => recordPerformance.type, {
    description: "Records that an item was performed; with the last one the agreement is. 履行",
  })
  async recordPerformance(
    @Input(() => RecordPerformanceInput) input: RecordPerformanceInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return recordPerformance.answer(await services.performance.record(viewer, input));
  }

  @Mutation(() => contestAgreement.type, {
    description: "Records that a party changes its mind or defaults, and the routes told. 履行争议",
  })
  async contestAgreement(
    @Input(() => ContestAgreementInput) input: ContestAgreementInput,
    @Ctx() { services, viewer }: MediationContext,
  ): Promise<object> {
    return contestAgreement.answer(await services.performance.contest(viewer, input));
  }

  @FieldResolver(() => [PerformanceItem], { description: "What is performed until when. 履行方案" })
  performance(@Root() { id }: MediationAgreement, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.performance.load(id);
  }
}
