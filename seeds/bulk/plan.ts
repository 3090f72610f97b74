import type { DisputeCategory } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import { type Draws, drawsOf } from "./draw.ts";
import { dayAt, numberOf, workingDayFrom } from "./days.ts";
import type { BusinessNumber } from "./numbers.ts";
import type { Template } from "./template.ts";
import { drawCategory } from "./texts.ts";

/** The first and the last day of generated disputes; the demo world's own time begins on the Monday after. */
const FIRST = numberOf("2025-01-02");
const LAST = numberOf("2026-06-19");
/** How many days ago the last act of an open dispute may lie. */
const OPEN_FOR = 45;
/** Room for the days of rest a course may be moved over. */
const REST = 12;

/** A centre any simple dispute may come to, with its division. */
interface Place {
  readonly centre: string;
  readonly division: string;
  readonly weight: number;
}
const JINGZHOU: Place = { centre: "jzq-centre", division: "421003", weight: 5 };
const PLACES: readonly Place[] = [
  JINGZHOU,
  { centre: "ssq-centre", division: "421002", weight: 4 },
  { centre: "hhg-centre", division: "520302", weight: 3 },
];

/** A number to be drawn for a dispute: from which series, of which year. */
export interface WantedNumber extends BusinessNumber {
  readonly year: number;
}

/** What a dispute is to be, before its numbers are drawn. */
export interface Plan {
  readonly index: number;
  readonly draws: Draws;
  readonly template: Template;
  readonly place: Place;
  readonly category: DisputeCategory;
  /** The day something of the story falls on, from its offset to the story's first day. */
  readonly dayOf: (offset: number) => number;
  readonly wanted: readonly WantedNumber[];
}

/** Decides the course, the place and the days of a dispute; the same for the same seed and index. */
export function planOf(seed: number, index: number, templates: readonly Template[]): Plan {
  const draws = drawsOf(seed, index);
  const { template } = draws.weighted(
    "pattern",
    templates.map((one) => ({ template: one, weight: one.pattern.weight })),
  );
  const place = template.pattern.anywhere ? draws.weighted("place", PLACES) : JINGZHOU;
  const dayOf = daysOf(template, draws);
  const wanted = template.numbers.map(({ offset, ...number }): WantedNumber => {
    const year = Number(dayAt(dayOf(offset)).slice(0, 4));
    const { series, parts } = number;
    if (series.table?.column !== "division_code") return { ...number, year };
    return {
      ...number,
      year,
      series: { ...series, key: place.division },
      parts: [`DS-${place.division}-`, parts[1], ""],
    };
  });
  const category = template.category ?? drawCategory(draws);
  return { index, draws, template, place, category, dayOf, wanted };
}

/**
 * Spreads the days something happened over working days, never closer to each other than the story has them, so that
 * what came before still does. A day between, such as one agreed on, keeps its distance to the act before it.
 */
function daysOf({ actDays, pattern }: Template, draws: Draws): (offset: number) => number {
  const length = actDays.at(-1) ?? 0;
  const latest = LAST - length - REST - Math.ceil(length / 4);
  const drawn = pattern.open ? latest - draws.below("start", OPEN_FOR) : FIRST + draws.below("start", latest - FIRST);
  for (let start = drawn; ; start -= 7) {
    const days: number[] = [];
    for (const [i, offset] of actDays.entries()) {
      const before = days[i - 1];
      days.push(workingDayFrom(before === undefined ? start : before + offset - (actDays[i - 1] ?? 0)));
    }
    if ((days.at(-1) ?? 0) <= LAST)
      return (offset) => {
        const i = Math.max(
          0,
          actDays.findLastIndex((one) => one <= offset),
        );
        return (days[i] ?? start) + offset - (actDays[i] ?? 0);
      };
  }
}
