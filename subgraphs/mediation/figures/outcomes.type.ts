import { Field, ObjectType } from "type-graphql";
import { CountField, FigureTable, RateField, WithheldField } from "../../shared/figures/figures.type.ts";
import type { CommitteeKind } from "../committee/committee.codes.ts";
import { committeeKindEnum } from "../composition/composition.type.ts";

@ObjectType({ description: "What became of the agreements of one kind of committee. 履行与回访统计" })
export class AgreementOutcome {
  @Field(() => committeeKindEnum, { description: "The kind of committee. 调委会类型" })
  committeeKind: CommitteeKind;

  @CountField("Agreements whose last day of performance has passed", "mediation.performedRate.v1", "到期协议数")
  due: number | null;

  @CountField("Of these, performed", "mediation.performedRate.v1", "已履行数")
  performed: number | null;

  @RateField("Performed out of due, 0 to 1", "mediation.performedRate.v1", "履行率")
  performedRate: number | null;

  @CountField("Visits whose day has passed", "mediation.followUpRate.v1", "应回访数")
  visitsDue: number | null;

  @CountField("Of these, made", "mediation.followUpRate.v1", "已回访数")
  visitsMade: number | null;

  @RateField("Made out of due, 0 to 1", "mediation.followUpRate.v1", "回访率")
  followUpRate: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What became of agreements, by kind of committee. 协议履行与回访统计" })
export class AgreementOutcomes extends FigureTable {
  @Field(() => [AgreementOutcome], { description: "Every kind of committee. 各类型调委会" })
  rows: readonly object[];
}
