import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type EscalationKind, escalationKinds } from "./prevented-escalation.codes.ts";

export const escalationKindEnum = hubEnum(
  "PreventedEscalationKind",
  "What mediation kept a quarrel from. 防止激化类型",
  escalationKinds,
);

@ObjectType({ description: "A mediator's own entry that a quarrel was kept from growing worse. 防止激化记录" })
export class PreventedEscalation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => escalationKindEnum, { description: "From what. 类型" })
  kind: EscalationKind;

  @Field(() => Day, { description: "The day. 日期" })
  preventedOn: string;

  @Field(() => Int, { description: "How many persons were concerned; none is named. 涉及人数" })
  persons: number;

  @Field(() => String, { description: "What it rests on. 理由" })
  reason: string;
}
