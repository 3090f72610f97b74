import { Field, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line, Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import { PetitionHearingOpen } from "./hearing.type.ts";

@InputType({ description: "A hearing is opened, or does not take place. 启动或者取消听证" })
export class PetitionHearingInput extends PetitionChangeInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

@InputType({ description: "A hearing ends with its result. 听证终结" })
export class ClosePetitionHearingInput extends PetitionChangeInput {
  @Field(() => [Day], { description: "The days it sat. 听证日" })
  heldOn: string[];

  @Field(() => Text, { description: "What it came to. 听证结论" })
  result: string;
}

const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, petitionField, [OtherBody, PetitionHearingOpen]);

export const openPetitionHearing = answer("OpenPetitionHearing", "What came of opening. 启动结果");
export const closePetitionHearing = answer("ClosePetitionHearing", "What came of closing. 终结结果");
export const cancelPetitionHearing = answer("CancelPetitionHearing", "What came of cancelling. 取消结果");
