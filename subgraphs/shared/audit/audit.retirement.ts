import type { Client } from "pg";
import type { ServiceKey, TrustedKey } from "../auth/service-keys.ts";
import { systemActor } from "../auth/viewer.ts";
import { Stop } from "../errors/stop.ts";
import { type SubgraphName, agencyOf } from "../state-machine/agencies.ts";
import { START, signCheckpoint } from "./audit.checkpoint.ts";
import { checkpointsOf, verifyTrail } from "./audit.reader.ts";
import { appendAudit } from "./audit.trail.ts";
import { LEAST_YEARS, endedBefore } from "./audit.retention.ts";

/** A subgraph's trail, who signs for what leaves it, and how long its lines are kept. */
export interface Retirement {
  readonly client: Client;
  readonly subgraph: SubgraphName;
  readonly key: ServiceKey;
  readonly trusted: TrustedKey;
  readonly now: Date;
  readonly years: number;
}

/**
 * Removes the lines whose time is over and leaves a signed checkpoint in their place, in one transaction; that it was done
 * is a line itself. Returns how many went. Throws `Stop` for a trail that is not as it was written: what is wrong with it
 * would go out of sight.
 */
export async function retire(retirement: Retirement): Promise<number> {
  const { client, years } = retirement;
  if (years < LEAST_YEARS) throw new Stop(`A line of the trail is kept ${LEAST_YEARS} years at the least.`);
  // Reading the whole chain takes its time; the hub goes on writing meanwhile. What goes is older than all it may append.
  await assertWhole(retirement);
  await client.query("BEGIN");
  try {
    await client.query(`SELECT 1 FROM audit_head FOR UPDATE`);
    const removed = await shorten(retirement);
    await client.query("COMMIT");
    return removed;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function assertWhole({ client, subgraph, trusted }: Retirement): Promise<void> {
  const { breaks } = await verifyTrail(client, [], { subgraph, trusted });
  if (breaks.length > 0) throw new Stop(`The trail of ${subgraph} is not as it was written; nothing was removed.`);
}

async function shorten({ client, subgraph, key, now, years }: Retirement): Promise<number> {
  const end = endedBefore(now, years);
  const { rows } = await client.query<{ seq: string; hash: string }>(
    `SELECT seq, hash FROM audit_entry
     WHERE seq < coalesce((SELECT min(seq) FROM audit_entry WHERE ((entry::jsonb) ->> 'at')::timestamptz >= $1), 'infinity'::float8)
     ORDER BY seq DESC LIMIT 1`,
    [end],
  );
  const [last] = rows.map(({ seq, hash }) => ({ seq: Number(seq), hash }));
  if (!last) return 0;
  const previous = (await checkpointsOf(client)).at(-1) ?? START;
  const { seq, hash, statement } = await signCheckpoint(key, last, { at: now, endedBefore: end, previous });
  await client.query(`INSERT INTO audit_checkpoint (seq, hash, statement) VALUES ($1, $2, $3)`, [seq, hash, statement]);
  const { rowCount } = await client.query(`DELETE FROM audit_entry WHERE seq <= $1`, [seq]);
  const act = { action: "retireAudit", disputeId: null, recordId: null, outcome: "DONE" } as const;
  const writer = { query: (sql: string, values?: unknown[]) => client.query(sql, values) };
  await appendAudit(writer as never, [{ at: now, actor: systemActor(agencyOf(subgraph)), ...act }]);
  return rowCount ?? 0;
}
