import { Field, InputType } from "type-graphql";
import { NotTheHolder } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import type { ViolenceAnswer } from "./violence-inquiry.codes.ts";
import { violenceAnswerEnum } from "./violence-inquiry.type.ts";

@InputType({ description: "What was heard of domestic violence while a dispute is handled. 家庭暴力情况登记" })
export class RecordViolenceInquiryInput extends DisputeChangeInput {
  @Field(() => violenceAnswerEnum, {
    description: "What came of asking, or of listening; nothing of who fears whom. 家庭暴力询问结果",
  })
  answer: ViolenceAnswer;
}

export const recordViolenceInquiry = payloadOf(
  "RecordViolenceInquiryPayload",
  "What came of recording it. 家庭暴力情况登记结果",
  { name: "dispute", type: () => Dispute, description: "The dispute; its parties are sheltered from now on. 纠纷" },
  [NotTheHolder],
);
