/** How many cells one answer has; a wider question is asked place by place. Own decision, so that an answer stays bounded. */
export const MOST_CELLS = 5_000;
/** What one question spans; own decision, so that an answer stays bounded. */
export const MOST_MONTHS = 36;

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
const ordinal = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const startOf = (nth: number): string =>
  `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, "0")}-01T00:00:00+08:00`;

/** Whether two months stand in order and are no more than three years apart. */
export const monthsSound = (from: string, to: string): boolean =>
  MONTH.test(from) && MONTH.test(to) && from <= to && ordinal(to) - ordinal(from) < MOST_MONTHS;

/** The first instant of the first month and the first after the last, in China. */
export const monthStarts = (from: string, to: string): readonly [string, string] => [
  startOf(ordinal(from)),
  startOf(ordinal(to) + 1),
];
