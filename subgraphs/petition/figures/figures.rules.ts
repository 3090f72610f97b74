import { isSmall, withheldOf } from "../../shared/figures/suppression.rules.ts";
import type { Reader } from "../petition/petition.rules.ts";
import { DESK } from "../petition/petition.states.ts";

/** A count of one kind; null where it is withheld. */
export interface ShownCount<Kind> {
  readonly kind: Kind;
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** Counts by kind, in the order they are shown. */
export type CountTable<Kind> = readonly (readonly [Kind, number])[];

/** How many there are of each kind, zero where none was found. */
export const countedBy = <Kind extends string | null>(
  kinds: readonly Kind[],
  found: readonly { readonly kind: string | null; readonly count: number }[],
): CountTable<Kind> =>
  kinds.map((kind) => [kind, found.reduce((all, one) => (one.kind === kind ? all + one.count : all), 0)]);

const show = <Kind>(table: CountTable<Kind>, withheld: (row: number) => boolean): readonly ShownCount<Kind>[] =>
  table.map(([kind, count], i) => ({ kind, count: withheld(i) ? null : count, suppressed: withheld(i) }));

/**
 * Several ways of dividing one total. Where one of them keeps the total back, none of the others may give it away by adding
 * up, so nothing of any is shown then.
 *
 * Source: own decision; complementary suppression as statistical offices practise it.
 */
export function divided<Ways extends readonly unknown[]>(
  ...ways: { readonly [Way in keyof Ways]: CountTable<Ways[Way]> }
): {
  readonly total: number | null;
  readonly ways: { readonly [Way in keyof Ways]: readonly ShownCount<Ways[Way]>[] };
} {
  const withheld = ways.map((table) => withheldOf(table.map(([, count]) => [count])));
  const all = withheld.some(({ total }) => total);
  const total = (ways[0] ?? []).reduce((sum, [, count]) => sum + count, 0);
  const shown = ways.map((table, way) => show(table, (row) => all || (withheld[way]?.rows.has(row) ?? true)));
  return { total: all ? null : total, ways: shown as { [Way in keyof Ways]: readonly ShownCount<Ways[Way]>[] } };
}

/** Counts beside which no total is shown. */
export const apart = <Kind>(table: CountTable<Kind>): readonly ShownCount<Kind>[] =>
  show(table, (row) => isSmall(table[row]?.[1] ?? 0));

/** A count and what of it was done; withheld where either, or the rest, is of too few. */
export const partOf = (
  whole: number,
  part: number,
): { readonly whole: number | null; readonly part: number | null; readonly suppressed: boolean } =>
  [whole, part, whole - part].some(isSmall)
    ? { whole: null, part: null, suppressed: true }
    : { whole, part, suppressed: false };

/**
 * The office whose own report a viewer reads: a petition desk that of its own body, which it makes to those above it;
 * nobody else any.
 *
 * Law: Regulations on Petition Work, art. 41.
 */
export const reportingOffice = ({ post, organizationId }: Reader): string | null =>
  DESK.some((one) => one === post) ? organizationId : null;
