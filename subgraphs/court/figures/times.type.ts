import { Field, Int, ObjectType } from "type-graphql";
import { FigureTable, WithheldField } from "../../shared/figures/figures.type.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import type { CourtMode } from "../hand-over/hand-over.codes.ts";
import { modeEnum } from "../hand-over/hand-over.type.ts";

@ObjectType({ description: "How long mediation by one way and of one cause took. 分案由调解用时" })
export class CourtMediationTime {
  @Field(() => modeEnum, { description: "Delegated before filing or entrusted after it. 委派或者委托" })
  mode: CourtMode;

  @Field(() => String, {
    nullable: true,
    description: "The cause of action; empty for all causes with fewer than five in the month, together. 案由",
  })
  causeOfAction: string | null;

  @Field(() => Int, { nullable: true, description: "Days for half of them (court.mediationDays.v1). 用时中位数（日）" })
  medianDays: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "How long what ended in one month took. 分月调解用时" })
export class MonthlyCourtMediationTimes {
  @Field(() => String, { description: "The month, as in 2026-03. 月份" })
  month: string;

  @Field(() => [CourtMediationTime], { description: "Every way and cause; no count stands beside. 各案由" })
  rows: readonly object[];
}

export const MonthlyCourtMediationTimesConnection = connectionType(
  () => MonthlyCourtMediationTimes,
  "MonthlyCourtMediationTimes",
  "分月调解用时",
);

@ObjectType({ description: "How long mediation a court handed over took, by month, way and cause. 诉调对接用时统计" })
export class CourtMediationTimes extends FigureTable {
  from: string;
  until: string;
  divisionCode: string;
}
