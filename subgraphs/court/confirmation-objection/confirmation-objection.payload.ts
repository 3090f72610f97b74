import { Field, ID, InputType, ObjectType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { CourtCaseNumber, Day, Text } from "../../shared/scalars/scalars.ts";
import { ConfirmationChangeInput } from "../confirmation/confirmation.payload.ts";
import type { ObjectionDecision, Objector } from "./confirmation-objection.codes.ts";
import { ConfirmationObjection, objectionDecisionEnum, objectorEnum } from "./confirmation-objection.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "Somebody objects to a confirmation. 提出异议" })
export class RaiseConfirmationObjectionInput extends ConfirmationChangeInput {
  @Field(() => objectorEnum, { description: "Who objects. 异议人" })
  objector: Objector;

  @Field(() => ID, { nullable: true, description: "The party that objects, where one does. 当事人" })
  partyId?: string | null;

  @Field(() => Day, { nullable: true, description: "Since when an outsider knew of the harm. 知道之日" })
  knownOn?: string | null;

  @Field(() => Text, { description: "What it rests on. 理由" })
  reason: string;
}

@InputType({ description: "A change to one objection. 异议变更" })
export class ConfirmationObjectionChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which objection. 异议" })
  objectionId: string;
}

@InputType({ description: "The court decides an objection. 异议处理" })
export class DecideConfirmationObjectionInput extends ConfirmationObjectionChangeInput {
  @Field(() => objectionDecisionEnum, { description: "What it decides. 处理结果" })
  decision: ObjectionDecision;

  @Field(() => CourtCaseNumber, { description: "The number of the ruling: that of the case. 裁定书案号" })
  rulingNumber: string;
}

@ObjectType({ implements: Problem, description: "The window for objecting has closed. 异议已超过期间" })
export class ObjectedTooLate extends Problem {
  @Field(() => Day, { description: "The last day on which it was possible. 最后异议日" })
  lastDay: string;
}

const answerOf = (name: string, description: string) =>
  payloadOf(
    name,
    description,
    { name: "objection", type: () => ConfirmationObjection, description: "The objection as it stands now. 异议" },
    [OtherBody, ObjectedTooLate, ...keptOut],
  );
export const raiseConfirmationObjection = answerOf(
  "RaiseConfirmationObjectionPayload",
  "What came of objecting. 提出异议结果",
);
export const withdrawConfirmationObjection = answerOf(
  "WithdrawConfirmationObjectionPayload",
  "What came of taking it back. 撤回异议结果",
);
export const decideConfirmationObjection = answerOf(
  "DecideConfirmationObjectionPayload",
  "What came of deciding. 异议处理结果",
);
