import type { DataSource } from "typeorm";
import type { Clock } from "../../shared/clock/clock.ts";
import type { FigureScope } from "../../shared/figures/figure-scope.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import { preventedEscalationFigures } from "./escalations.reader.ts";
import { type MonthOfPlace, monthlyFigures } from "./monthly.reader.ts";
import { agreementOutcomes } from "./outcomes.reader.ts";
import { committeeFigures, roomFigures } from "./register.reader.ts";
import { fileReviewFigures } from "./reviews.reader.ts";
import { figuresBySource } from "./sources.reader.ts";

/** The figures of people's mediation: one statement each. Whoever holds a scope may count it. */
export interface MediationFiguresReader {
  monthly(scope: FigureScope, page: { first: number; after?: string | null }): Promise<ConnectionOf<MonthOfPlace>>;
  bySource(scope: FigureScope): Promise<object>;
  outcomes(scope: FigureScope): Promise<object>;
  committees(scope: FigureScope): Promise<object>;
  rooms(scope: FigureScope): Promise<object>;
  fileReviews(scope: FigureScope): Promise<object>;
  preventedEscalations(scope: FigureScope): Promise<object>;
}

export const mediationFiguresReader = (db: DataSource, clock: Clock): MediationFiguresReader => ({
  monthly: (scope, page) => monthlyFigures(db, scope, page),
  bySource: (scope) => figuresBySource(db, scope),
  outcomes: (scope) => agreementOutcomes(db, clock, scope),
  committees: (scope) => committeeFigures(db, scope),
  rooms: (scope) => roomFigures(db, scope),
  fileReviews: (scope) => fileReviewFigures(db, scope),
  preventedEscalations: (scope) => preventedEscalationFigures(db, scope),
});
