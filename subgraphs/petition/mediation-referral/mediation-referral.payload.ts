import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { HandOverConsentInput, HandOverDocumentInput } from "../../shared/hand-over/hand-over.payload.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";

@InputType({ description: "The civil matter goes to people's mediation. 移交人民调解" })
export class ReferPetitionToMediationInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The committee. 人民调解委员会" })
  toOrganizationId: string;

  @Field(() => [HandOverConsentInput], {
    description: "The answer of every party, asked for this hand-over and not taken from an earlier one. 各方意愿",
  })
  consents: HandOverConsentInput[];

  @Field(() => [HandOverDocumentInput], { defaultValue: [], description: "The papers that go along. 移送材料" })
  documents: HandOverDocumentInput[];
}

export const referPetitionToMediation = payloadOf(
  "ReferPetitionToMediationPayload",
  "What came of handing it to mediation. 移交人民调解结果",
  petitionField,
  [...custodyProblems, UnfitBody],
);
