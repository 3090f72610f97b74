/**
 * A cell with fewer is not shown: its people could be guessed.
 *
 * Source: domain rule D.4 (6), trend counts with small cells suppressed; the limit is an own decision.
 */
export const SMALLEST_SHOWN = 5;

/** Counts of one row of a table. What can be worked out from them by subtraction belongs among them. */
export type Counts = readonly number[];

/** Whether a number speaks of so few that it is not shown. None at all speaks of nobody. */
export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

const unsafe = (counts: Counts): boolean => counts.some(isSmall);
const sum = (rows: readonly Counts[]): Counts =>
  (rows[0] ?? []).map((_, column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0));
const weight = (row: Counts): number => row.reduce((all, count) => all + count, 0);

/** Which rows are withheld, and whether their total is. */
export interface Withheld {
  readonly rows: ReadonlySet<number>;
  readonly total: boolean;
}

/** Where no total is shown beside them: the rows with a small count. */
export const smallRows = (rows: readonly Counts[]): ReadonlySet<number> =>
  new Set(rows.flatMap((row, i) => (unsafe(row) ? [i] : [])));

/**
 * Where the rows add up to a total that is shown: what is withheld must not be the difference between total and rest. So
 * rows are withheld besides, the smallest first, until there are two of them and together they are no small cell either;
 * where that cannot be had, the total is withheld too. `already` are rows withheld for another reason.
 *
 * Source: own decision; complementary suppression as statistical offices practise it.
 */
export function withheldOf(rows: readonly Counts[], already: ReadonlySet<number> = new Set()): Withheld {
  const withheld = new Set([...smallRows(rows), ...already]);
  const telling = (): boolean =>
    withheld.size > 0 && (withheld.size < 2 || unsafe(sum(rows.filter((_, i) => withheld.has(i)))));
  const more = rows
    .map((row, i) => ({ i, weight: weight(row) }))
    .filter(({ i, weight: of }) => of > 0 && !withheld.has(i))
    .sort((a, b) => a.weight - b.weight || a.i - b.i);
  for (const { i } of more) {
    if (!telling()) break;
    withheld.add(i);
  }
  return { rows: withheld, total: telling() };
}

/** A part of a whole as a share of one to three places; null where there is no whole. */
export const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
