import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { AmendPetitionInput, amendPetition } from "./amendment.payload.ts";
import { PetitionAmendment } from "./amendment.type.ts";

@Resolver(() => Petition)
export class PetitionAmendmentResolver {
  @Mutation(() => amendPetition.type, {
    description: "The office puts right what it entered, as long as it has the petition. 登记更正",
  })
  async amendPetition(
    @Input(() => AmendPetitionInput) input: AmendPetitionInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return amendPetition.answer(await services.amendments.amend(viewer, input));
  }

  @FieldResolver(() => [PetitionAmendment], {
    nullable: true,
    description: "What was put right since it was registered, in order. 登记更正",
  })
  amendments(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.amendments.load(id);
  }
}
