import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { HandOverConsentInput, HandOverDocumentInput } from "../../shared/hand-over/hand-over.payload.ts";
import { IncidentChangeInput, policeMediation } from "../incident/incident.payload.ts";

@InputType({ description: "The civil side goes to a committee, with the consent of every party. 移送人民调解" })
export class SendIncidentToMediationInput extends IncidentChangeInput {
  @Field(() => ID, { description: "The stationed room or another committee. 接收调委会" })
  toOrganizationId: string;

  @Field(() => [HandOverConsentInput], { description: "The answer of every party to this hand-over. 当事人意愿" })
  consents: HandOverConsentInput[];

  @Field(() => [HandOverDocumentInput], { defaultValue: [], description: "The papers that go along. 移送材料" })
  documents: HandOverDocumentInput[];
}

export const referIncidentToMediation = payloadOf(
  "ReferIncidentToMediationPayload",
  "What came of handing it over. 移送结果",
  policeMediation,
  [...custodyProblems, UnfitBody],
);
export const chooseMediation = payloadOf(
  "ChooseMediationPayload",
  "What came of choosing people's mediation. 选择人民调解结果",
  policeMediation,
  [...custodyProblems, UnfitBody],
);
