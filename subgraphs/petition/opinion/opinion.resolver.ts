import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { readsText } from "../petition/petition.rules.ts";
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

  @FieldResolver(() => String, {
    nullable: true,
    description: "What was asked for; this and the other texts are for the office and the body that answers. 信访请求",
  })
  claim(@Root() opinion: PetitionOpinion, @Ctx() context: PetitionContext): Promise<string | null> {
    return text(opinion, "claim", context);
  }

  @FieldResolver(() => String, { nullable: true, description: "The facts found. 查明的事实" })
  facts(@Root() opinion: PetitionOpinion, @Ctx() context: PetitionContext): Promise<string | null> {
    return text(opinion, "facts", context);
  }

  @FieldResolver(() => String, { nullable: true, description: "The body's opinion. 处理意见" })
  conclusion(@Root() opinion: PetitionOpinion, @Ctx() context: PetitionContext): Promise<string | null> {
    return text(opinion, "conclusion", context);
  }

  @FieldResolver(() => String, { nullable: true, description: "The articles it rests on. 法律依据" })
  legalGround(@Root() opinion: PetitionOpinion, @Ctx() context: PetitionContext): Promise<string | null> {
    return text(opinion, "legalGround", context);
  }
}

async function text(
  opinion: PetitionOpinion,
  field: "claim" | "facts" | "conclusion" | "legalGround",
  { readers, viewer }: PetitionContext,
): Promise<string | null> {
  const petition = await readers.petitions.byId.load(opinion.petitionId);
  return petition && readsText(petition, viewer) ? opinion[field] : null;
}

@Resolver(() => Petition)
export class PetitionOpinionResolver {
  @FieldResolver(() => PetitionOpinion, { nullable: true, description: "The written answer. 处理意见书" })
  opinion(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.opinions.load(id);
  }
}
