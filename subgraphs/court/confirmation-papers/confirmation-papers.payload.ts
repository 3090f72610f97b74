import { Field, InputType } from "type-graphql";
import { ConfirmationChangeInput, answerOf } from "../confirmation/confirmation.payload.ts";
import type { ConfirmationPaper } from "./confirmation-papers.codes.ts";
import { confirmationPaperEnum } from "./confirmation-papers.type.ts";

@InputType({ description: "The court went through the papers. 核对申请材料" })
export class CheckConfirmationPapersInput extends ConfirmationChangeInput {
  @Field(() => [confirmationPaperEnum], { description: "Those that are there. 已提交的材料" })
  present: ConfirmationPaper[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the agreement is about a property right, so that proof of it is needed. 是否涉及财产权利",
  })
  aboutProperty: boolean;
}

export const checkConfirmationPapers = answerOf(
  "CheckConfirmationPapersPayload",
  "What came of going through them. 核对结果",
  [],
);
