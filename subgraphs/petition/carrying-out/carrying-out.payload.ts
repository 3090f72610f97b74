import { Field, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";

@InputType({ description: "What the answer granted was done. 处理意见落实" })
export class RecordCarriedOutInput extends PetitionChangeInput {
  @Field(() => Day, { description: "The day it was done. 落实日" })
  carriedOutOn: string;
}

export const recordCarriedOut = payloadOf(
  "RecordCarriedOutPayload",
  "What came of recording. 落实登记结果",
  petitionField,
  [OtherBody],
);
