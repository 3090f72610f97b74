import { Field, ObjectType } from "type-graphql";
import { CountField, FigureTable, RateField, WithheldField, figuresType } from "../../shared/figures/figures.type.ts";
import { confirmationStateEnum } from "../confirmation/confirmation.type.ts";
import type { ConfirmationState } from "../confirmation/confirmation.states.ts";

/** The figures as the courts answer them. */
export const CourtFigures = figuresType();

@ObjectType({ description: "Applications for confirmation with one ruling. 司法确认裁定统计" })
export class ConfirmationRulingCount {
  @Field(() => confirmationStateEnum, { description: "What was ruled. 裁定结果" })
  ruling: ConfirmationState;

  @CountField("Applications", "court.confirmationRulings.v1", "件数")
  applications: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "What the courts ruled on applications for confirmation. 司法确认统计" })
export class ConfirmationFigures extends FigureTable {
  @CountField("All applications ruled on in the period", "court.confirmationRulings.v1", "裁定总数")
  ruled: number | null;

  @Field(() => [ConfirmationRulingCount], { description: "Every ruling. 各类裁定" })
  rulings: readonly object[];
}

@ObjectType({ description: "How complaints that went through mediation ended at court. 调撤统计" })
export class MediatedOrWithdrawnFigures extends FigureTable {
  @CountField("Complaints that ended in the period", "court.mediatedOrWithdrawnRate.v1", "结案数")
  closed: number | null;

  @CountField("Of these, by a mediation statement", "court.mediatedOrWithdrawnRate.v1", "出具调解书数")
  mediated: number | null;

  @CountField("Of these, by a withdrawal, the parties' own act", "court.mediatedOrWithdrawnRate.v1", "准予撤诉数")
  withdrawn: number | null;

  @RateField("Mediated and withdrawn out of closed, 0 to 1", "court.mediatedOrWithdrawnRate.v1", "调撤率")
  mediatedOrWithdrawnRate: number | null;

  @WithheldField()
  suppressed: boolean;
}
