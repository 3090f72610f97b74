import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";

@InputType({ description: "The office chases the responsible unit. 信访督办" })
export class IssuePetitionSupervisionInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The unit that is to reply. 被督办单位" })
  addresseeId: string;

  @Field(() => Text, { description: "What it is to do or explain. 督办要求" })
  demand: string;
}

@InputType({ description: "The unit replies. 督办回复" })
export class ReplyToPetitionSupervisionInput extends PetitionChangeInput {
  @Field(() => Text, { description: "What was done, and what will be. 回复内容" })
  reply: string;
}

const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, petitionField, [OtherBody]);

export const issuePetitionSupervision = answer("IssuePetitionSupervision", "What came of issuing. 督办结果");
export const replyToPetitionSupervision = answer("ReplyToPetitionSupervision", "What came of replying. 回复结果");
export const withdrawPetitionSupervision = answer(
  "WithdrawPetitionSupervision",
  "What came of taking it back. 撤销结果",
);
