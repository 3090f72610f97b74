import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type RecognitionOutcome, recognitionOutcomes } from "./recognition.codes.ts";

const outcomeEnum = hubEnum("RecognitionOutcome", "What the station decided. 认可结果", recognitionOutcomes);

@ObjectType({ description: "The application to recognise a performed agreement, and the answer. 协议认可" })
export class AgreementRecognition {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day all parties had applied in writing. 申请日" })
  appliedOn: string;

  @Field(() => outcomeEnum, { nullable: true, description: "The station's answer; empty until it is given. 结果" })
  outcome: RecognitionOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day of the answer. 决定日" })
  decidedOn: string | null;

  applicantIds: string[];
  agreementId: string;
}
