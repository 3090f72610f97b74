/** Rows in the order of their keys, as a DataLoader wants them; at most `most` a key, which no real record reaches. */
export function groupedBy<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  most: number,
): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group && group.length < most) group.push(row);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

/** One row or null a key, in the order of the keys. */
export function oneBy<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}
