import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { WorldOnServer } from "./world-on-server.ts";

/** A statement of the hub, in the middle of its transaction. */
export interface Moment {
  readonly database: SubgraphName;
  /** As in `INSERT ON timeline_entry`. */
  readonly at: string;
  /** Of which rows; a condition on `NEW`. */
  readonly when: string;
}

const PATIENCE_MS = 60_000;
const HELD = `SELECT count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database() AND l.objid = 4711`;

/**
 * Waits until the hub is at such a statement and keeps it there: a trigger waits for a lock this test holds. So a kill
 * comes at a moment that is chosen and not drawn. `goOn` takes everything away again; what was under way is rolled back,
 * since nobody is there any more to commit it.
 */
export async function stopAt(
  { connect }: WorldOnServer,
  { database, at, when }: Moment,
): Promise<{ goOn(): Promise<void> }> {
  const client = await connect(database);
  await client.query(`SELECT pg_advisory_lock(4711)`);
  await client.query(`
    CREATE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(4711);
      RETURN NEW;
    END $$;
    CREATE TRIGGER wait_here BEFORE ${at} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION wait_here()`);
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const { rows } = await client.query<{ n: number }>(HELD);
    if ((rows[0]?.n ?? 0) > 0) break;
    if (Date.now() > until) throw new Error(`The hub never came to ${at} in ${database}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    async goOn() {
      await client.query(`SELECT pg_advisory_unlock(4711)`);
      await client.query(`DROP FUNCTION wait_here CASCADE`);
      await client.end();
    },
  };
}
