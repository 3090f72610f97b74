import { Field, ID, InputType, ObjectType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { IncidentChangeInput, policeMediation } from "../incident/incident.payload.ts";

@InputType({ description: "All parties apply in writing for recognition. 申请认可" })
export class ApplyForRecognitionInput extends IncidentChangeInput {
  @Field(() => [ID], { description: "The parties who applied in writing: all of the agreement. 申请人" })
  applicantIds: string[];

  @Field(() => Day, { description: "The day the last of them applied. 申请日" })
  appliedOn: string;
}

@ObjectType({ implements: Problem, description: "The agreement is not performed yet. 协议尚未履行" })
export class AgreementNotPerformed extends Problem {
  @Field(() => ID, { nullable: true, description: "The agreement, where there is one. 调解协议" })
  agreementId: string | null;

  @Field(() => Day, { nullable: true, description: "The day it took effect. 生效日" })
  effectiveOn: string | null;
}

@ObjectType({ implements: Problem, description: "Not every party has applied for recognition. 申请人不齐" })
export class RecognitionApplicantsMissing extends Problem {
  @Field(() => [ID], { description: "The parties who have not applied. 未申请的当事人" })
  partyIds: readonly string[];
}

/** Refusals of an application, with their facts. */
export const recognitionProblems = [AgreementNotPerformed, RecognitionApplicantsMissing] as const;

export const applyForRecognition = payloadOf(
  "ApplyForRecognitionPayload",
  "What came of applying. 申请认可结果",
  policeMediation,
  [...custodyProblems, ...recognitionProblems],
);
export const recogniseAgreement = payloadOf(
  "RecogniseAgreementPayload",
  "What came of recognising. 认可结果",
  policeMediation,
  custodyProblems,
);
export const declineRecognition = payloadOf(
  "DeclineRecognitionPayload",
  "What came of declining. 不予认可结果",
  policeMediation,
  custodyProblems,
);
