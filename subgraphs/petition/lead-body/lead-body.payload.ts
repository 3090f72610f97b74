import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import { type LeadDecision, leadDecisions } from "./lead-body.codes.ts";

export const leadDecisionEnum = hubEnum(
  "PetitionLeadDecision",
  "How the lead of several bodies was found. 牵头单位确定方式",
  leadDecisions,
);

@InputType({ description: "Several bodies are concerned, and one leads. 确定牵头单位" })
export class NameLeadBodyInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The body that leads and answers. 牵头单位" })
  leadBodyId: string;

  @Field(() => [ID], { description: "The other bodies concerned; they read the petition. 涉及单位" })
  concernedBodyIds: string[];

  @Field(() => leadDecisionEnum, { description: "How the lead was found. 确定方式" })
  decidedBy: LeadDecision;
}

export const nameLeadBody = payloadOf("NameLeadBodyPayload", "What came of naming. 确定牵头结果", petitionField, [
  OtherBody,
  UnfitBody,
]);
