import { Field, ObjectType } from "type-graphql";
import { CountField, FigureTable, WithheldField } from "../../shared/figures/figures.type.ts";
import type { EscalationKind } from "../prevented-escalation/prevented-escalation.codes.ts";
import { escalationKindEnum } from "../prevented-escalation/prevented-escalation.type.ts";

@ObjectType({ description: "Entries of one kind. 防止激化统计" })
export class PreventedEscalationCount {
  @Field(() => escalationKindEnum, { description: "From what. 类型" })
  kind: EscalationKind;

  @CountField("Cases", "mediation.preventedEscalation.v1", "件数")
  cases: number | null;

  @CountField("Persons concerned", "mediation.preventedEscalationPersons.v1", "涉及人数")
  persons: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What mediators say was kept from intensifying. 防止激化统计" })
export class PreventedEscalationFigures extends FigureTable {
  @Field(() => Boolean, { description: "Always true: nobody has checked these numbers. 是否自报" })
  selfReported: boolean;

  @Field(() => [PreventedEscalationCount], { description: "Every kind. 各类型" })
  rows: readonly object[];
}
