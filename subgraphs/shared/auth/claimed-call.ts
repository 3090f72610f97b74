import type { DataSource } from "typeorm";
import { CALL_REPEATABLE_SECONDS } from "./gateway-call.ts";

/**
 * Claims a call for good, before anything of it is done; false where another replica, or this one, has it already. A commit
 * of its own: what comes of the call must not give it back.
 *
 * Whoever claims one takes some of those away that can come no more, so that the table holds minutes.
 */
export async function claimCall(db: DataSource, id: string): Promise<boolean> {
  const claimed: unknown[] = await db.query(CLAIM, [id, CALL_REPEATABLE_SECONDS]);
  return claimed.length > 0;
}

const CLAIM = `
  WITH old AS (
    DELETE FROM claimed_call WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM claimed_call
      WHERE claimed_at < now() - $2 * interval '1 second' AND id <> $1 LIMIT 100 FOR UPDATE SKIP LOCKED)))
  INSERT INTO claimed_call (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id`;
