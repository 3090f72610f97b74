import { Field, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import { type ViolenceAnswer, type ViolenceStage, violenceAnswers, violenceStages } from "./violence-inquiry.codes.ts";

export const violenceAnswerEnum = hubEnum(
  "ViolenceAnswer",
  "What came of asking about domestic violence; about the quarrel, never about a person. 家庭暴力询问结果",
  violenceAnswers,
);
const stageEnum = hubEnum("ViolenceStage", "When domestic violence was asked about. 家庭暴力询问环节", violenceStages);

@ObjectType({ description: "That domestic violence was asked about, and the answer. 家庭暴力询问" })
export class ViolenceInquiry {
  @Field(() => stageEnum, { description: "When in the procedure. 询问环节" })
  stage: ViolenceStage;

  @Field(() => violenceAnswerEnum, { description: "The answer. 询问结果" })
  answer: ViolenceAnswer;

  @Field(() => Instant, { description: "When it was asked. 询问时间" })
  askedAt: Date;
}
