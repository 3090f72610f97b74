import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { Instant, Line, Text } from "../../shared/scalars/scalars.ts";
import type { PetitionChannel, PetitionClass, PetitionField, PetitionRoute } from "../petition/petition.codes.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import { channelEnum, classEnum, fieldEnum, routeEnum } from "../petition/petition.type.ts";

@InputType({ description: "A petition as it came in. 信访登记" })
export class RegisterPetitionInput extends WriteInput {
  @Field(() => Line, {
    nullable: true,
    description: "The office's own number; left out, the next of its series is given. 信访编号",
  })
  number?: string | null;

  @Field(() => classEnum, { description: "Its class. 信访事项类别" })
  petitionClass: PetitionClass;

  @Field(() => channelEnum, { description: "How it came in. 信访渠道" })
  channel: PetitionChannel;

  @Field(() => fieldEnum, {
    nullable: true,
    description: "What it is about, for the office's yearly report. 涉及领域",
  })
  field?: PetitionField | null;

  @Field(() => Instant, { nullable: true, description: "When it was received; left out, now. 收到时间" })
  receivedAt?: Date | null;

  @Field(() => Text, { description: "What is brought forward, without names where they are not needed. 信访内容" })
  matter: string;

  @Field(() => Int, { defaultValue: 1, description: "How many people bring it. 信访人数" })
  numberOfPetitioners: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many came for a group that visits; five at the most. 走访代表人数",
  })
  representatives?: number | null;

  @Field(() => ID, { nullable: true, description: "The dispute an appeal or request belongs to. 所属纠纷" })
  disputeId?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: "The parties of the dispute who bring it; they see it as their own. 提出信访的当事人",
  })
  petitionerPartyIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: "The office's earlier item of the same matter. 重复信访的原事项",
  })
  repeatOfId?: string | null;
}

@InputType({ description: "The same matter is accepted or handled already. 同一事项不予受理" })
export class RefuseReentryInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The office's earlier item. 原信访事项" })
  earlierPetitionId: string;
}

@InputType({ description: "It goes to a justice or discipline body. 转相关机关" })
export class RoutePetitionInput extends PetitionChangeInput {
  @Field(() => routeEnum, { description: "Which kind of body. 去向" })
  to: PetitionRoute;
}

@ObjectType({ implements: Problem, description: "A group that visits chose too many representatives. 代表人数超限" })
export class TooManyRepresentatives extends Problem {
  @Field(() => Int, { description: "How many there may be. 代表人数上限" })
  most: number;
}

export const registerPetition = payloadOf(
  "RegisterPetitionPayload",
  "What came of registering. 登记结果",
  petitionField,
  [TooManyRepresentatives],
);
export const refuseReentry = payloadOf(
  "RefuseReentryPayload",
  "What came of linking it to the earlier item. 不予受理结果",
  petitionField,
  custodyProblems,
);
export const routePetition = payloadOf(
  "RoutePetitionPayload",
  "What came of routing. 转相关机关结果",
  petitionField,
  custodyProblems,
);
