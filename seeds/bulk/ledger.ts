import type { Client } from "pg";
import type { Series } from "./numbers.ts";

/** A run of disputes of one seed, from the first index up to but not including `to`. */
export interface Chunk {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** How many numbers of a series and year a chunk takes. */
export interface Demand {
  readonly series: Series;
  readonly year: number;
  readonly amount: number;
}

/** What identifies a series and year in this database. */
export const nameOf = ({ series, year }: Pick<Demand, "series" | "year">): string =>
  `${series.table?.name ?? "own"} ${series.key} ${year}`;

/** Numbers that no table of the hub counts begin here, out of the way of those somebody enters by hand. */
const OWN_SERIES_BEGIN = 100_000;

/** Where each database keeps how far the generator is; no part of the hub looks at it. */
export const prepareLedger = (client: Client): Promise<unknown> =>
  client.query(`
    CREATE SCHEMA IF NOT EXISTS seeds;
    CREATE TABLE IF NOT EXISTS seeds.bulk_chunk (
      seed bigint NOT NULL,
      first integer NOT NULL,
      beyond integer NOT NULL,
      serials jsonb NOT NULL,
      written boolean NOT NULL DEFAULT false,
      PRIMARY KEY (seed, first)
    );
    CREATE TABLE IF NOT EXISTS seeds.bulk_series (name text PRIMARY KEY, last integer NOT NULL)`);

/** The chunks of a seed that were begun, in order. */
export async function chunksOf(client: Client, seed: number): Promise<Chunk[]> {
  const { rows } = await client.query<{ first: number; beyond: number }>(
    `SELECT first, beyond FROM seeds.bulk_chunk WHERE seed = $1 ORDER BY first`,
    [seed],
  );
  return rows.map(({ first, beyond }) => ({ seed, from: first, to: beyond }));
}

export interface Reserved {
  /** The serial before the chunk's first, by series and year. */
  readonly serials: Readonly<Record<string, number>>;
  readonly written: boolean;
}

/** Takes the chunk's numbers out of the series, once: asked again, it gives the same ones. */
export async function reserve(
  client: Client,
  { seed, from, to }: Chunk,
  demands: readonly Demand[],
): Promise<Reserved> {
  return inTransaction(client, async () => {
    const { rows } = await client.query<Reserved>(
      `SELECT serials, written FROM seeds.bulk_chunk WHERE seed = $1 AND first = $2`,
      [seed, from],
    );
    if (rows[0]) return rows[0];
    const serials: Record<string, number> = {};
    // In one order everywhere, so that two programs that draw from the same series cannot wait for each other.
    const sorted = demands.map((one) => ({ one, name: nameOf(one) })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { one, name } of sorted) serials[name] = (await advance(client, one, name)) - one.amount;
    await client.query(`INSERT INTO seeds.bulk_chunk (seed, first, beyond, serials) VALUES ($1, $2, $3, $4)`, [
      seed,
      from,
      to,
      JSON.stringify(serials),
    ]);
    return { serials, written: false };
  });
}

/** Moves a series on, the hub's own table of it where there is one, and says where it stands now. */
async function advance(client: Client, { series, year, amount }: Demand, name: string): Promise<number> {
  const { table, key } = series;
  const { rows } = table
    ? await client.query<{ last: number }>(
        `INSERT INTO ${table.name} AS s (${table.column}, year, last) VALUES ($1, $2, $3)
         ON CONFLICT (${table.column}, year) DO UPDATE SET last = s.last + excluded.last RETURNING last`,
        [key, year, amount],
      )
    : await client.query<{ last: number }>(
        `INSERT INTO seeds.bulk_series AS s (name, last) VALUES ($1, ${OWN_SERIES_BEGIN} + $2::integer)
         ON CONFLICT (name) DO UPDATE SET last = s.last + $2::integer RETURNING last`,
        [name, amount],
      );
  return rows[0]?.last ?? amount;
}

export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
