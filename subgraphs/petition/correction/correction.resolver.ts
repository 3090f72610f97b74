import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { CorrectPetitionInput, correctPetition } from "./correction.payload.ts";
import { PetitionCorrection } from "./correction.type.ts";

@Resolver(() => Petition)
export class PetitionCorrectionResolver {
  @Mutation(() => correctPetition.type, {
    description: "The office puts right what it entered, as long as it has the petition. 登记更正",
  })
  async correctPetition(
    @Input(() => CorrectPetitionInput) input: CorrectPetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return correctPetition.answer(await services.corrections.correct(viewer, input));
  }

  @FieldResolver(() => [PetitionCorrection], {
    nullable: true,
    description: "What was put right since it was registered, in order. 登记更正",
  })
  corrections(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.corrections.load(id);
  }
}
