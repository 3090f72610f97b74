import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { DivisionCode, Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { FurtherDivision } from "./further-division.type.ts";

@InputType({ description: "A dispute belongs to a further division. 跨区域归属" })
export class AddFurtherDivisionInput extends DisputeChangeInput {
  @Field(() => DivisionCode, { description: "Which one. 行政区划" })
  divisionCode: string;

  @Field(() => Line, { description: "Why: where the matter, or a party, crosses the boundary. 理由" })
  reason: string;
}

@InputType({ description: "A dispute belongs to that division no longer. 解除跨区域归属" })
export class RemoveFurtherDivisionInput extends ChangeInput {
  @Field(() => ID, { description: "Which belonging. 归属记录" })
  furtherDivisionId: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const belonging = {
  name: "furtherDivision",
  type: () => FurtherDivision,
  description: "The belonging as it stands now. 归属记录",
} as const;

export const addFurtherDivision = payloadOf(
  "AddFurtherDivisionPayload",
  "What came of sharing it. 跨区域归属结果",
  belonging,
  [OtherBody],
);
export const removeFurtherDivision = payloadOf(
  "RemoveFurtherDivisionPayload",
  "What came of ending that. 解除结果",
  belonging,
  [OtherBody],
);
