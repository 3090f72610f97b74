import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { figureRows } from "../../shared/figures/figures.access.ts";

export const figuresAccess: AccessTable = {
  rows: {
    OnTimeFigures: figureRows,
    ClockOnTime: figureRows,
    HandOverTimes: figureRows,
    HandOverTime: figureRows,
    ClosedByLevel: figureRows,
    ClosedAtLevel: figureRows,
  },
  fields: {
    Query: [[asked, "figureDefinitions"]],
    Figures: [[shown, "onTime handOverTimes closedByLevel"]],
    OnTimeFigures: [[shown, "definitions rows"]],
    ClockOnTime: [[shown, "code met missed onTimeRate suppressed"]],
    HandOverTimes: [[shown, "definitions rows"]],
    HandOverTime: [[shown, "from to acknowledged medianHours ninetiethHours suppressed"]],
    ClosedByLevel: [[shown, "definitions closed rows"]],
    ClosedAtLevel: [[shown, "level closed suppressed"]],
  },
};
