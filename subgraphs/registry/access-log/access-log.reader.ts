import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { READ } from "../../shared/audit/audit.trail.ts";
import type { PurposeCode } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const LIST = "accessLog";

/** One look at a dispute's personal data, as the trail has it; the person stays in the trail. */
export interface Access {
  readonly disputeId: string;
  readonly seq: number;
  readonly at: Date;
  readonly organizationId: string | null;
  readonly post: Post;
  readonly purpose: PurposeCode | null;
}

interface Row {
  readonly dispute_id: string;
  readonly seq: string;
  readonly entry: string;
}

/** The page of one dispute, for who may ask. */
export type AccessLogReader = (
  disputeId: string,
  page: { first: number; after?: string | null },
) => Promise<ConnectionOf<Access>>;

/** Reads who looked at a dispute, the latest first; the page is the same for every dispute of a list, one statement. */
export function accessLogReader(db: DataSource): AccessLogReader {
  const loaders = new Map<string, DataLoader<string, Access[]>>();
  return async (disputeId, page) => {
    const { limit, after } = pageOf(LIST, ["number"], page);
    const before = Number(after?.[0] ?? Number.MAX_SAFE_INTEGER);
    const name = `${limit}:${before}`;
    const loader = loaders.get(name) ?? new DataLoader((ids) => load(db, ids, limit + 1, before));
    loaders.set(name, loader);
    return toConnection(LIST, await loader.load(disputeId), limit, ({ seq }) => [seq]);
  };
}

async function load(db: DataSource, ids: readonly string[], limit: number, before: number): Promise<Access[][]> {
  const rows: Row[] = await db.query(
    `SELECT e.dispute_id, e.seq, e.entry FROM unnest($1::uuid[]) AS d(id)
     CROSS JOIN LATERAL (
       SELECT dispute_id, seq, entry FROM audit_entry
       WHERE dispute_id = d.id AND seq < $3 AND (entry::jsonb) ->> 'action' = $4
       ORDER BY seq DESC LIMIT $2
     ) e ORDER BY e.seq DESC`,
    [ids, limit, before, READ],
  );
  return groupedBy(ids, rows.map(accessOf), ({ disputeId }) => disputeId, limit);
}

function accessOf({ dispute_id: disputeId, seq, entry }: Row): Access {
  const { at, organizationId, post, purpose } = JSON.parse(entry) as Omit<Access, "at"> & { at: string };
  return { disputeId, seq: Number(seq), at: new Date(at), organizationId, post, purpose };
}
