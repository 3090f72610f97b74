import { Field, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { CountField, FigureTable, RateField, WithheldField } from "../../shared/figures/figures.type.ts";
import { MediationCounts } from "./counts.type.ts";
import { type CaseSource, caseSources } from "./sources.codes.ts";

const sourceEnum = hubEnum("MediationCaseSource", "Who brought a case to a committee. 案件来源", caseSources);

@ObjectType({ description: "Accepted cases of one source. 分来源统计" })
export class MediationSourceCount {
  @Field(() => sourceEnum, { description: "The source. 来源" })
  source: CaseSource;

  @CountField("Accepted", "mediation.acceptedBySource.v1", "受理数")
  accepted: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "Cases by who brought them, in the form of a centre's bulletin. 调处中心统计" })
export class MediationBySource extends FigureTable {
  @Field(() => [MediationSourceCount], { description: "Every source, those without a case too. 各来源" })
  sources: readonly object[];

  @Field(() => MediationCounts, { description: "All sources together. 合计" })
  total: object;

  @CountField(
    "Of the successful ones, those whose agreement a court has confirmed",
    "mediation.confirmed.v1",
    "司法确认数",
  )
  confirmed: number | null;

  @RateField("Confirmed out of successful, 0 to 1", "mediation.confirmationRate.v1", "司法确认率")
  confirmationRate: number | null;
}
