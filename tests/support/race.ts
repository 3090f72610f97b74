import type { DataSource } from "typeorm";

const PATIENCE_MS = 20_000;
const WAITING = `SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE NOT l.granted AND d.datname = current_database()`;

/**
 * Begins acts that all look into a table and then write to it, and lets none of them write before every one of them has
 * looked, or waits for its turn to look. So they meet each time, and not only when the machine happens to be slow. What is
 * returned is under way.
 */
export async function whileNobodyWrites<Result>(
  db: DataSource,
  table: string,
  begin: () => readonly Promise<Result>[],
): Promise<readonly Promise<Result>[]> {
  return db.transaction(async (tx) => {
    // Lets everybody read and lock rows, and nobody insert one.
    await tx.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
    const underWay = begin();
    for (const until = Date.now() + PATIENCE_MS; ;) {
      const [row]: { n: number }[] = await tx.query(WAITING);
      if ((row?.n ?? 0) >= underWay.length) return underWay;
      if (Date.now() > until) throw new Error(`Only ${row?.n ?? 0} of ${underWay.length} came as far as ${table}.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
}
