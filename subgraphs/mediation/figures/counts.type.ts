import { ObjectType } from "type-graphql";
import { CountField, RateField, WithheldField } from "../../shared/figures/figures.type.ts";

@ObjectType({ description: "Cases of people's mediation accepted in a period, and what came of them. 人民调解统计" })
export class MediationCounts {
  @CountField("Accepted", "mediation.accepted.v1", "受理数")
  accepted: number | null;

  @CountField("Of these, mediated to an end", "mediation.mediated.v1", "调解数")
  mediated: number | null;

  @CountField("Of these, agreed", "mediation.successful.v1", "调解成功数")
  successful: number | null;

  @RateField("Mediated out of accepted, 0 to 1", "mediation.mediationRate.v1", "调解率")
  mediationRate: number | null;

  @RateField("Successful out of accepted, 0 to 1", "mediation.successRate.v1", "调解成功率（占受理数）")
  successRate: number | null;

  @RateField("Successful out of mediated, 0 to 1", "mediation.successRateOfMediated.v1", "调解成功率（占调解数）")
  successRateOfMediated: number | null;

  @RateField(
    "Agreed sums in whole ten thousand yuan; empty too where fewer than five agreements name one",
    "mediation.amount.v2",
    "协议涉及金额（万元）",
  )
  amount: number | null;

  @WithheldField()
  suppressed: boolean;
}
