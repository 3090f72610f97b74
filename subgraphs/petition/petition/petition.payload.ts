import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Petition } from "./petition.type.ts";

@InputType({ description: "A change to one petition. 信访事项变更" })
export class PetitionChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which petition. 信访事项" })
  petitionId: string;
}

/** What every mutation of a petition answers with. */
export const petitionField = {
  name: "petition",
  type: () => Petition,
  description: "The petition as it stands now. 信访事项",
} as const;
