import type { AccessTable } from "../../shared/access/access-rule.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { figureRows } from "../../shared/figures/figures.access.ts";

export const figuresAccess: AccessTable = {
  rows: {
    ConfirmationFigures: figureRows,
    ConfirmationRulingCount: figureRows,
    MediatedOrWithdrawnFigures: figureRows,
    CourtMediationTimes: figureRows,
    MonthlyCourtMediationTimes: figureRows,
    CourtMediationTime: figureRows,
  },
  fields: {
    Figures: [[shown, "judicialConfirmations mediatedOrWithdrawn courtMediationTimes"]],
    ConfirmationFigures: [[shown, "definitions ruled rulings"]],
    ConfirmationRulingCount: [[shown, "ruling applications suppressed"]],
    CourtMediationTimes: [[shown, "definitions months"]],
    MonthlyCourtMediationTimes: [[shown, "month rows"]],
    CourtMediationTime: [[shown, "mode causeOfAction medianDays suppressed"]],
    MediatedOrWithdrawnFigures: [[shown, "definitions closed mediated withdrawn mediatedOrWithdrawnRate suppressed"]],
  },
};
