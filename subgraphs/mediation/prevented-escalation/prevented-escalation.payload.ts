import { Field, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { EscalationKind } from "./prevented-escalation.codes.ts";
import { PreventedEscalation, escalationKindEnum } from "./prevented-escalation.type.ts";

@InputType({ description: "Mediation kept a quarrel from growing worse. 防止激化" })
export class RecordPreventedEscalationInput extends CaseChangeInput {
  @Field(() => escalationKindEnum, { description: "From what. 类型" })
  kind: EscalationKind;

  @Field(() => Day, { description: "The day. 日期" })
  preventedOn: string;

  @Field(() => Int, { description: "How many persons were concerned. 涉及人数" })
  persons: number;

  @Field(() => Line, { description: "What it rests on; it stays with the committee. 理由" })
  reason: string;
}

export const recordPreventedEscalation = payloadOf(
  "RecordPreventedEscalationPayload",
  "What came of recording it. 记录结果",
  { name: "preventedEscalation", type: () => PreventedEscalation, description: "The entry. 防止激化记录" },
);
