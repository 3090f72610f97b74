import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { JudicialConfirmation } from "../confirmation/confirmation.type.ts";
import type { CourtContext } from "../context.ts";
import { CheckConfirmationPapersInput, checkConfirmationPapers } from "./confirmation-papers.payload.ts";
import { type PapersFound, standingOf } from "./confirmation-papers.rules.ts";
import { ConfirmationPaperStanding } from "./confirmation-papers.type.ts";

@Resolver(() => JudicialConfirmation)
export class ConfirmationPapersResolver {
  @Mutation(() => checkConfirmationPapers.type, {
    description:
      "The court goes through the papers of an application; what is missing is asked for by a day. 核对申请材料",
  })
  async checkConfirmationPapers(
    @Input(() => CheckConfirmationPapersInput) input: CheckConfirmationPapersInput,
    @Ctx() { services, viewer }: CourtContext,
  ): Promise<object> {
    return checkConfirmationPapers.answer(await services.confirmationPapers.check(viewer, input));
  }

  @FieldResolver(() => [ConfirmationPaperStanding], {
    nullable: true,
    description:
      "The papers the law asks for, present or missing; empty where the court has not gone through them. 申请材料清单",
  })
  papers(@Root() { papersPresent = null, aboutProperty = null }: JudicialConfirmation & Partial<PapersFound>) {
    return standingOf({ papersPresent, aboutProperty });
  }
}
