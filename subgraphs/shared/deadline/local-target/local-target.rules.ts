import { divisionsOver } from "../../auth/division.ts";
import type { ClockUnit } from "../clock-rule.ts";
import type { Day } from "../day.ts";

/** A length a place has set for itself, where the law leaves it to the place. */
export interface LocalTarget {
  readonly code: string;
  /** GB/T 2260; a province or city means everything within. */
  readonly divisionCode: string;
  readonly length: number;
  readonly unit: ClockUnit;
  /** The local document. */
  readonly basis: string;
  readonly validFrom: Day;
  /** The last day it applies; null while nobody has ended it. */
  readonly validUntil: Day | null;
}

/**
 * The target of a place on a day: the district's own before the city's, the city's before the province's; of two of one
 * place, the later. Source: own decision, after the rule that the more special norm goes first.
 */
export function targetFor(targets: readonly LocalTarget[], divisionCode: string, on: Day): LocalTarget | undefined {
  const valid = targets.filter(
    ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
  );
  for (const division of divisionsOver(divisionCode)) {
    const own = valid.filter((target) => target.divisionCode === division);
    const latest = own.sort((one, other) => one.validFrom.localeCompare(other.validFrom)).at(-1);
    if (latest) return latest;
  }
  return undefined;
}
