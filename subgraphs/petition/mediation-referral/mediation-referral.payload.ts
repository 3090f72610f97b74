import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { AskingMeans, HandOverAnswer } from "./mediation-referral.codes.ts";
import { answerEnum, meansEnum } from "./mediation-referral.type.ts";

@InputType({ description: "What a party answered about this hand-over. 移送意愿" })
export class PetitionConsentInput {
  @Field(() => ID, { description: "Which party of the dispute. 当事人" })
  partyId: string;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => meansEnum, { description: "How it was asked. 方式" })
  means: AskingMeans;
}

@InputType({ description: "The civil matter goes to people's mediation. 移交人民调解" })
export class ReferPetitionToMediationInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The committee. 人民调解委员会" })
  toOrganizationId: string;

  @Field(() => [PetitionConsentInput], {
    description: "The answer of every party, asked for this hand-over and not taken from an earlier one. 各方意愿",
  })
  consents: PetitionConsentInput[];
}

export const referPetitionToMediation = payloadOf(
  "ReferPetitionToMediationPayload",
  "What came of handing it to mediation. 移交人民调解结果",
  petitionField,
  custodyProblems,
);
