import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { ReceptionOutcome } from "./reception-item.codes.ts";
import { ReceptionAhead, receptionOutcomeEnum } from "./reception-item.type.ts";

@InputType({ description: "A registered petition was received on a reception day. 登记接访事项" })
export class RecordReceptionItemInput extends PetitionChangeInput {
  @Field(() => ID, { description: "Which day, of the office's own. 接访日" })
  receptionDayId: string;

  @Field(() => ID, {
    description: "The unit that is to do it; the petition itself goes to it by forwarding, as usual. 承办单位",
  })
  unitId: string;

  @Field(() => Text, { description: "What it is to do. 交办事项" })
  arrangement: string;

  @Field(() => Day, { description: "The day it is to be done by. 办理期限" })
  dueOn: string;
}

@InputType({ description: "What came of a matter received on a reception day. 记录接访事项结果" })
export class RecordReceptionOutcomeInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The day it was received on. 接访日" })
  receptionDayId: string;

  @Field(() => receptionOutcomeEnum, { description: "What came of it. 办理结果" })
  outcome: ReceptionOutcome;

  @Field(() => Text, { description: "What was done. 办理情况" })
  result: string;
}

export const recordReceptionItem = payloadOf(
  "RecordReceptionItemPayload",
  "What came of recording it. 登记结果",
  petitionField,
  [OtherBody, ReceptionAhead],
);
export const recordReceptionOutcome = payloadOf(
  "RecordReceptionOutcomePayload",
  "What came of recording the outcome. 记录结果",
  petitionField,
  [OtherBody],
);
