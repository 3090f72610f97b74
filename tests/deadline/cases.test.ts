import { chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { countingOf } from "../../subgraphs/shared/deadline/clock-facts.ts";
import type { ClockRule } from "../../subgraphs/shared/deadline/clock-rule.ts";
import { clocks } from "../../subgraphs/shared/deadline/clocks.ts";
import { addDays } from "../../subgraphs/shared/deadline/day.ts";
import { dueOf } from "../../subgraphs/shared/deadline/due.ts";
import { adjacentCases } from "./cases/adjacent.cases.ts";
import type { Case } from "./cases/case.ts";
import { centreCases } from "./cases/centre.cases.ts";
import { courtCases } from "./cases/court.cases.ts";
import { mediationCases } from "./cases/mediation.cases.ts";
import { notice2025, notice2026 } from "./cases/notices.ts";
import { petitionCases } from "./cases/petition.cases.ts";
import { policeCases } from "./cases/police.cases.ts";

const cases = [centreCases, mediationCases, courtCases, policeCases, petitionCases, adjacentCases].flat();

function dueIn({ code, trigger, variant, firstOn, until, suspended = [], extendedBy = 0 }: Case) {
  const rule: ClockRule = clocks[code];
  const otherReading = (variant && rule.variants?.[variant]?.otherReading) ?? rule.otherReading;
  const suspensions = suspended.map(([, from, goesOn]) => ({ from, until: goesOn }));
  const length = countingOf(
    { ...rule, ...(otherReading && { otherReading }) },
    { code, on: trigger, ...(until && { until }) },
  );
  const counting = { ...length, triggeredOn: trigger, firstOn };
  return dueOf(counting, chinaCalendar, { suspensions, extendedBy });
}

const titled = cases.map((one): [string, Case] => [`${one.code} from ${one.trigger}: ${one.why}`, one]);

test.each(titled)("%s", (_title, one) => {
  const { dueOn, explanation } = dueIn(one);
  expect(dueOn).toBe(one.due);
  expect(explanation.otherReading?.dueOn).toBe(one.other);
  expect(explanation.missingCalendarYear).toBe(one.missing ?? null);
});

test("every clock has its dated cases, and there are enough of them", () => {
  const covered = new Set(cases.map(({ code }) => code));
  expect(Object.keys(clocks).filter((code) => !covered.has(code as keyof typeof clocks))).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(120);
});

test("a case suspends and extends only what the clock's own rule lets be suspended and extended", () => {
  for (const { code, suspended = [], extendedBy = 0 } of cases) {
    const { suspendedBy = [], extension }: ClockRule = clocks[code];
    expect([code, suspended.filter(([ground]) => !suspendedBy.includes(ground))]).toEqual([code, []]);
    expect([code, extendedBy > 0 && (!extension || extendedBy > (extension.days ?? 366))]).toEqual([code, false]);
  }
});

test.each([
  [2025, notice2025],
  [2026, notice2026],
])("the calendar of %d is the State Council's notice, day by day", (year, notice) => {
  const off = (day: string): boolean => notice.some(({ from, to }) => day >= from && day <= to);
  const atWork = (day: string): boolean => notice.some(({ workOn }) => workOn.includes(day));
  const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    expect([day, chinaCalendar.kindOf(day).rest]).toEqual([day, off(day) || (weekend(day) && !atWork(day))]);
  }
});
