import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { type ConfirmationPaper, confirmationPapers } from "./confirmation-papers.codes.ts";

export const confirmationPaperEnum = hubEnum(
  "ConfirmationPaper",
  "What an application for confirmation is handed in with. 司法确认申请材料",
  confirmationPapers,
);

@ObjectType({ description: "One paper of an application, and whether it is there. 申请材料清单" })
export class ConfirmationPaperStanding {
  @Field(() => confirmationPaperEnum, { description: "Which paper. 材料" })
  paper: ConfirmationPaper;

  @Field(() => Boolean, { description: "Whether this application needs it. 是否必需" })
  required: boolean;

  @Field(() => Boolean, { description: "Whether it is there. 是否已提交" })
  present: boolean;
}

@ObjectType({ implements: Problem, description: "Papers of the application are missing. 申请材料不全" })
export class ConfirmationPapersMissing extends Problem {
  @Field(() => [confirmationPaperEnum], { description: "Which ones. 缺少的材料" })
  papers: readonly ConfirmationPaper[];
}
