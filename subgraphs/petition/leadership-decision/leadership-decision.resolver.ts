import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  RecordLeadershipDecisionInput,
  ReportToLeadershipInput,
  recordLeadershipDecision,
  reportToLeadership,
} from "./leadership-decision.payload.ts";
import { LeadershipDecision } from "./leadership-decision.type.ts";

@Resolver(() => LeadershipDecision)
export class LeadershipDecisionResolver {
  @Mutation(() => reportToLeadership.type, {
    description:
      "Puts a recommendation to the party committee or government of the level, which decides; the fifteen days end. 报请决定",
  })
  async reportToLeadership(
    @Input(() => ReportToLeadershipInput) input: ReportToLeadershipInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return reportToLeadership.answer(await services.leadershipDecisions.report(viewer, input));
  }

  @Mutation(() => recordLeadershipDecision.type, {
    description: "Enters what was decided; the office then sends the petition on or answers it itself. 登记决定",
  })
  async recordLeadershipDecision(
    @Input(() => RecordLeadershipDecisionInput) input: RecordLeadershipDecisionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordLeadershipDecision.answer(await services.leadershipDecisions.record(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body that decides. 报请对象" })
  body(@Root() { bodyId }: LeadershipDecision): OrganizationReference {
    return { id: bodyId };
  }
}

@Resolver(() => Petition)
export class ReportedPetitionResolver {
  @FieldResolver(() => [LeadershipDecision], {
    nullable: true,
    description: "What the office put to the leadership of its level, in order. 报请决定",
  })
  leadershipDecisions(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.leadershipDecisions.load(id);
  }
}
