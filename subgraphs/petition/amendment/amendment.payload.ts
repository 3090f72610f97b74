import { Field, InputType, Int } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import type { PetitionChannel, PetitionClass, PetitionField } from "../petition/petition.codes.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import { channelEnum, classEnum, fieldEnum } from "../petition/petition.type.ts";
import { TooManyRepresentatives } from "../registration/registration.payload.ts";

@InputType({ description: "What was entered is put right; what is left out stays. 登记更正" })
export class AmendPetitionInput extends PetitionChangeInput {
  @Field(() => Line, { description: "Why. 更正理由" })
  reason: string;

  @Field(() => classEnum, { nullable: true, description: "Its class, before anybody else goes by it. 信访事项类别" })
  petitionClass?: PetitionClass | null;

  @Field(() => channelEnum, { nullable: true, description: "How it came in. 信访渠道" })
  channel?: PetitionChannel | null;

  @Field(() => fieldEnum, { nullable: true, description: "What it is about. 涉及领域" })
  field?: PetitionField | null;

  @Field(() => Text, { nullable: true, description: "What is brought forward. 信访内容" })
  matter?: string | null;

  @Field(() => Int, { nullable: true, description: "How many people bring it. 信访人数" })
  numberOfPetitioners?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many came for a group that visits; where none does, it falls away by itself. 走访代表人数",
  })
  representatives?: number | null;
}

export const amendPetition = payloadOf(
  "AmendPetitionPayload",
  "What came of putting it right. 登记更正结果",
  petitionField,
  [OtherBody, TooManyRepresentatives],
);
