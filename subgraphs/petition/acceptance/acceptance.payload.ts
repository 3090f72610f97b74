import { Field, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";

@InputType({ description: "The petitioner is told in writing. 书面告知" })
export class NotifyPetitionerInput extends PetitionChangeInput {
  @Field(() => Text, {
    nullable: true,
    description: "The way and procedure that was told; left out where nobody can be told. 处理途径和程序",
  })
  told?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether nobody can be told, as name or address is unclear. 姓名或者住址不清",
  })
  addressUnclear: boolean;
}

export const notifyPetitioner = payloadOf(
  "NotifyPetitionerPayload",
  "What came of telling the petitioner. 告知结果",
  petitionField,
  custodyProblems,
);
export const acceptPetition = payloadOf(
  "AcceptPetitionPayload",
  "What came of accepting. 受理结果",
  petitionField,
  custodyProblems,
);
