import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line, Text } from "../../shared/scalars/scalars.ts";
import { PetitionHearingOpen } from "../hearing/hearing.type.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import { resultEnum } from "../opinion/opinion.type.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { ReviewStepOutcome } from "./review-step.codes.ts";
import { ReviewStepAskedTooLate, outcomeEnum } from "./review-step.type.ts";

@InputType({ description: "The petitioner has the written answer in hand. 送达书面答复" })
export class RecordAnswerReceivedInput extends PetitionChangeInput {
  @Field(() => Day, { description: "The day it was received; the time to ask for the next step runs from it. 收到日" })
  receivedOn: string;

  @Field(() => ID, {
    nullable: true,
    description: "The body next above the one that answered, where the directory names none. 上一级机关",
  })
  higherBodyId?: string | null;
}

@InputType({ description: "The petitioner asks the next higher body for a review or re-examination. 提出复查复核请求" })
export class RequestPetitionReviewStepInput extends PetitionChangeInput {
  @Field(() => Day, { description: "The day a body it concerns received the request. 收到请求日" })
  requestedOn: string;
}

@InputType({ description: "The higher body answers in writing. 出具复查复核意见" })
export class DecidePetitionReviewStepInput extends PetitionChangeInput {
  @Field(() => outcomeEnum, { description: "Whether the earlier answer stands. 结论" })
  outcome: ReviewStepOutcome;

  @Field(() => resultEnum, { description: "What the matter comes to. 处理结果" })
  result: OpinionResult;

  @Field(() => Text, { description: "The opinion. 意见" })
  conclusion: string;

  @Field(() => Line, { description: "The articles it rests on. 法律依据" })
  legalGround: string;
}

const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, petitionField, [
    OtherBody,
    ReviewStepAskedTooLate,
    PetitionHearingOpen,
    UnfitBody,
  ]);

export const recordAnswerReceived = answer("RecordAnswerReceived", "What came of recording. 送达登记结果");
export const requestPetitionReviewStep = answer("RequestPetitionReviewStep", "What came of asking. 请求结果");
export const decidePetitionReviewStep = answer("DecidePetitionReviewStep", "What came of answering. 出具意见结果");
