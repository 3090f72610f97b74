import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { IssueOpinionInput, issueOpinion } from "./opinion.payload.ts";
import { PetitionOpinion } from "./opinion.type.ts";

@Resolver(() => PetitionOpinion)
export class OpinionResolver {
  @Mutation(() => issueOpinion.type, {
    description: "Answers the petition in writing; the sixty days end, in time or late. 出具处理意见书",
  })
  async issueOpinion(
    @Input(() => IssueOpinionInput) input: IssueOpinionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return issueOpinion.answer(await services.opinions.issue(viewer, input));
  }
}

@Resolver(() => Petition)
export class PetitionOpinionResolver {
  @FieldResolver(() => PetitionOpinion, { nullable: true, description: "The written answer. 处理意见书" })
  opinion(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.opinions.load(id);
  }
}
