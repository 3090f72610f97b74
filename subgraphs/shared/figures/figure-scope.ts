import { divisionPrefix } from "../auth/division.ts";
import type { Day } from "../deadline/day.ts";

/** Of which time and which place figures are. Whoever holds one may count it: `Query.figures` has decided that. */
export interface FigureScope {
  readonly from: Day;
  readonly until: Day;
  readonly divisionCode: string;
}

/** The codes of the division and what lies below it, for LIKE. A dispute counts once, in its own division. */
export const placeOf = ({ divisionCode }: FigureScope): string => `${divisionPrefix(divisionCode)}%`;

/** First day, last day and place, as the statements of figures have them: $1, $2 and $3. */
export const scopeParameters = (scope: FigureScope): string[] => [scope.from, scope.until, placeOf(scope)];
