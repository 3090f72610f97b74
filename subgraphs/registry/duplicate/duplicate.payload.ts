import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { DuplicateCandidate } from "./duplicate.type.ts";

@InputType({ description: "Two registrations are two quarrels. 不予关联" })
export class KeepDisputesApartInput extends ChangeInput {
  @Field(() => ID, { description: "Which pair of the queue. 疑似重复登记" })
  candidateId: string;

  @Field(() => Line, { description: "Why they are not one quarrel. 理由" })
  reason: string;
}

export const keepDisputesApart = payloadOf("KeepDisputesApartPayload", "What came of keeping them apart. 核实结果", {
  name: "candidate",
  type: () => DuplicateCandidate,
  description: "The pair as it stands now. 疑似重复登记",
});
