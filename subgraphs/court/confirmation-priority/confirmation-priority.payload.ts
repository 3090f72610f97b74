import { Field, ID, InputType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { answerOf } from "../confirmation/confirmation.payload.ts";
import { type PriorityGround, priorityGrounds } from "./confirmation-priority.codes.ts";

export const priorityGroundEnum = hubEnum(
  "ConfirmationPriorityGround",
  "Why an application is looked at before others; grounds of the matter, never of who applies. 优先审查事由",
  priorityGrounds,
);

@InputType({ description: "An application is looked at before others. 优先审查" })
export class PrioritiseConfirmationInput extends ChangeInput {
  @Field(() => ID, { description: "The application. 司法确认" })
  confirmationId: string;

  @Field(() => priorityGroundEnum, { description: "The ground. 事由" })
  ground: PriorityGround;
}

export const prioritiseConfirmation = answerOf(
  "PrioritiseConfirmationPayload",
  "What came of putting it first. 优先审查结果",
  [],
);
