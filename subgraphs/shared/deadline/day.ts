/** A calendar day in Asia/Shanghai, as YYYY-MM-DD; days compare as strings. */
export type Day = string;

const inShanghai = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" });

const LAST_DAY: Day = "9999-12-31";

/**
 * The Shanghai day an instant falls on. Days compare as text, so a year has four digits whatever it is: the sentinels of
 * integrators, such as 9999-12-31T23:59:59Z, fall on the last day there is.
 */
export function dayOf(instant: Date): Day {
  const day = inShanghai.format(instant).padStart(LAST_DAY.length, "0");
  return day.length > LAST_DAY.length ? LAST_DAY : day;
}

/** True for a day that exists: 2024-02-29 does, 2026-02-29 does not, and no calendar and no database has a year nought. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** The day `days` after (or, when negative, before) `day`. */
export const addDays = (day: Day, days: number): Day => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The same day of the month `months` later; where that month is shorter, its last day. Law: Civil Code, art. 202. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
};

/** The instant a Shanghai day begins. China keeps one time all year. */
export const beginningOf = (day: Day): Date => new Date(`${day}T00:00:00+08:00`);
