import { Field, ID, InputType, ObjectType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";

@InputType({ description: "The petition goes to the competent body. 转送" })
export class ForwardPetitionInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The body that is to answer it. 有权处理机关" })
  toOrganizationId: string;
}

@InputType({ description: "The petition goes to the competent body, which replies by a set day. 交办" })
export class AssignPetitionInput extends ForwardPetitionInput {
  @Field(() => Day, { description: "The day to reply by. 要求反馈日" })
  replyDueOn: string;
}

@InputType({ description: "The body is not competent. 提出异议" })
export class ObjectToForwardingInput extends PetitionChangeInput {
  @Field(() => Text, { description: "Why, in detail. 异议理由" })
  reasons: string;
}

@InputType({ description: "The office decides on an objection. 异议处理" })
export class DecideObjectionInput extends PetitionChangeInput {
  @Field(() => Boolean, { description: "Whether it agrees; then the petition is back with it. 是否同意" })
  agreed: boolean;
}

@ObjectType({ implements: Problem, description: "The time to object is over. 异议期限已过" })
export class ObjectionTooLate extends Problem {
  @Field(() => Day, { description: "The last day it was possible. 异议截止日" })
  lastDay: string;
}

export const forwardPetition = payloadOf("ForwardPetitionPayload", "What came of forwarding. 转送结果", petitionField, [
  ...custodyProblems,
  UnfitBody,
]);
export const assignPetition = payloadOf("AssignPetitionPayload", "What came of assigning. 交办结果", petitionField, [
  ...custodyProblems,
  UnfitBody,
]);
export const objectToForwarding = payloadOf(
  "ObjectToForwardingPayload",
  "What came of objecting. 提出异议结果",
  petitionField,
  [ObjectionTooLate, ...custodyProblems],
);
export const decideObjection = payloadOf(
  "DecideObjectionPayload",
  "What came of deciding on the objection. 异议处理结果",
  petitionField,
  custodyProblems,
);
