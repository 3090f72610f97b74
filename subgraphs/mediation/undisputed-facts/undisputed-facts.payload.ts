import { Field, InputType } from "type-graphql";
import { ConsentMissing, OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { HandOverConsentInput } from "../../shared/hand-over/hand-over.payload.ts";
import { Text } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import { UndisputedFacts } from "./undisputed-facts.type.ts";

@InputType({ description: "What no party disputes when mediation has failed. 记载无争议事实" })
export class RecordUndisputedFactsInput extends CaseChangeInput {
  @Field(() => Text, { description: "The facts; nothing somebody only conceded to come to terms. 事实" })
  facts: string;

  @Field(() => [HandOverConsentInput], { description: "The answer of every party, asked for this recording. 征询意愿" })
  consents: HandOverConsentInput[];
}

export const recordUndisputedFacts = payloadOf(
  "RecordUndisputedFactsPayload",
  "What came of recording them. 记载结果",
  { name: "undisputedFacts", type: () => UndisputedFacts, description: "The facts as recorded. 无争议事实" },
  [ConsentMissing, OtherBody],
);
