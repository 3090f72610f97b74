import type { AccessTable } from "../../shared/access/access-rule.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { figureRows } from "../../shared/figures/figures.access.ts";

export const figuresAccess: AccessTable = {
  rows: {
    ConfirmationFigures: figureRows,
    ConfirmationRulingCount: figureRows,
    MediatedOrWithdrawnFigures: figureRows,
  },
  fields: {
    Figures: [[shown, "judicialConfirmations mediatedOrWithdrawn"]],
    ConfirmationFigures: [[shown, "definitions ruled rulings"]],
    ConfirmationRulingCount: [[shown, "ruling applications suppressed"]],
    MediatedOrWithdrawnFigures: [[shown, "definitions closed mediated withdrawn mediatedOrWithdrawnRate suppressed"]],
  },
};
