import { type Counts, type Withheld, isSmall, rateOf, withheldOf } from "../../shared/figures/suppression.rules.ts";

/** What is counted of a set of cases accepted in a period. */
export interface CaseCounts {
  readonly accepted: number;
  readonly mediated: number;
  readonly successful: number;
  /** Agreements that name a sum, and the sums together, in yuan. */
  readonly priced: number;
  readonly amount: string;
}

/** What is shown of them; null where it is withheld, a rate also where there is nothing to divide by. */
export interface ShownCounts {
  readonly accepted: number | null;
  readonly mediated: number | null;
  readonly successful: number | null;
  readonly mediationRate: number | null;
  readonly successRate: number | null;
  readonly successRateOfMediated: number | null;
  /** In whole ten thousand yuan. */
  readonly amount: number | null;
  readonly suppressed: boolean;
}

const WITHHELD: ShownCounts = {
  accepted: null,
  mediated: null,
  successful: null,
  mediationRate: null,
  successRate: null,
  successRateOfMediated: null,
  amount: null,
  suppressed: true,
};

/** The counts that say something of single people: those shown, and those one gets by taking one from the other. */
export const tellingCounts = ({ accepted, mediated, successful }: CaseCounts): Counts => [
  accepted,
  mediated,
  successful,
  accepted - mediated,
  mediated - successful,
];

const TEN_THOUSAND = 10_000;
/** A total to the fen, asked for before and after a case ended, would give its sum away. */
const inTenThousand = (yuan: number): number => Math.round(yuan / TEN_THOUSAND);

function show(counts: CaseCounts, withheld: boolean, amountWithheld: boolean): ShownCounts {
  if (withheld) return WITHHELD;
  const { accepted, mediated, successful, amount } = counts;
  return {
    accepted,
    mediated,
    successful,
    mediationRate: rateOf(mediated, accepted),
    successRate: rateOf(successful, accepted),
    successRateOfMediated: rateOf(successful, mediated),
    amount: amountWithheld ? null : inTenThousand(Number(amount)),
    suppressed: false,
  };
}

/** The counts of several sets of cases together. */
export const together = (all: readonly CaseCounts[]): CaseCounts => {
  const sum = (of: (counts: CaseCounts) => number): number => all.reduce((sofar, counts) => sofar + of(counts), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    mediated: sum(({ mediated }) => mediated),
    successful: sum(({ successful }) => successful),
    priced: sum(({ priced }) => priced),
    amount: sum(({ amount }) => Number(amount)).toFixed(2),
  };
};

/** One set by itself. */
export const alone = (counts: CaseCounts, withheld = false): ShownCounts =>
  show(counts, withheld || tellingCounts(counts).some(isSmall), isSmall(counts.priced));

/**
 * A table of sets that share no case, and their total. A sum of money is withheld further where fewer than five agreements
 * name one: it would be theirs.
 */
export function tableOf(rows: readonly CaseCounts[]): {
  readonly rows: readonly ShownCounts[];
  readonly total: ShownCounts;
} {
  const cells: Withheld = withheldOf(rows.map(tellingCounts));
  const sums: Withheld = withheldOf(
    rows.map(({ priced }) => [priced]),
    cells.rows,
  );
  return {
    rows: rows.map((row, i) => show(row, cells.rows.has(i), sums.rows.has(i))),
    total: show(together(rows), cells.total, cells.total || sums.total),
  };
}
