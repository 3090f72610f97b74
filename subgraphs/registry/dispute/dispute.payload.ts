import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../shared/federation/write-input.ts";

@InputType({ description: "A change to one dispute. 纠纷变更" })
export abstract class DisputeChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which dispute. 纠纷" })
  disputeId: string;
}
