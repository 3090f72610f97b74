import { type Calendar, type DayKind, chinaCalendar } from "../../subgraphs/shared/deadline/calendar.ts";
import { type Count, countFrom } from "../../subgraphs/shared/deadline/count.ts";
import type { ClockUnit } from "../../subgraphs/shared/deadline/clocks.ts";
import type { Day } from "../../subgraphs/shared/deadline/day.ts";

const DAY_MS = 86_400_000;

/** What `make` gives for a key, made once. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Days as whole numbers since 1970-01-01, for arithmetic a million times over. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayAt: (number: number) => Day = remembered((number: number) =>
  new Date(number * DAY_MS).toISOString().slice(0, 10),
);

const kindOf = remembered((day: Day): DayKind => chinaCalendar.kindOf(day));
const calendar: Calendar = { kindOf };

/** The day itself, or the next one that is no day of rest. */
export const workingDayFrom: (number: number) => number = remembered((number: number) => {
  let day = number;
  while (kindOf(dayAt(day)).rest) day += 1;
  return day;
});

const counted = remembered((key: string): Count => {
  const [trigger = "", length, unit] = key.split(" ");
  return countFrom(trigger, { length: Number(length), unit: unit as ClockUnit }, calendar);
});

/** The procedures' own count, looked up where it was made before. */
export const count = (trigger: Day, length: number, unit: string): Count => counted(`${trigger} ${length} ${unit}`);
