import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { entriesSeen } from "./timeline.condition.ts";
import { TimelineEntryEntity } from "./timeline.entity.ts";
import { type TimelineKind, resultKinds } from "./timeline.kinds.ts";

const LIST = "timeline";

/** Which part of a dispute's timeline is asked for. */
export interface TimelineQuery {
  readonly disputeId: string;
  readonly first: number;
  readonly after: string | null;
  readonly kinds: readonly TimelineKind[] | null;
  /** Only what the registry had learned by then. */
  readonly knownAt: Date | null;
}

/** Pages of timelines: the same page of many disputes in one statement. */
export type TimelineReader = DataLoader<TimelineQuery, ConnectionOf<TimelineEntryEntity>, string>;

const shapeOf = ({ first, after, kinds, knownAt }: TimelineQuery): string =>
  JSON.stringify([first, after, kinds, knownAt]);

/**
 * The order is by what happened first, then by what the registry wrote down first: total, and the same on every page.
 * A late entry takes its place in it; no other entry moves.
 */
export const timelineReader = (db: DataSource, viewer: Viewer): TimelineReader =>
  new DataLoader(
    async (queries) => {
      const pages = new Map<string, ConnectionOf<TimelineEntryEntity>>();
      for (const [shape, alike] of grouped(queries)) {
        for (const [id, page] of await pagesOf(db, viewer, alike)) pages.set(`${id} ${shape}`, page);
      }
      return queries.map(
        (query) => pages.get(`${query.disputeId} ${shapeOf(query)}`) ?? toConnection(LIST, [], query.first, () => []),
      );
    },
    { cacheKeyFn: (query) => `${query.disputeId} ${shapeOf(query)}` },
  );

function grouped(queries: readonly TimelineQuery[]): Map<string, TimelineQuery[]> {
  const groups = new Map<string, TimelineQuery[]>();
  for (const query of queries) groups.set(shapeOf(query), [...(groups.get(shapeOf(query)) ?? []), query]);
  return groups;
}

async function pagesOf(
  db: DataSource,
  viewer: Viewer,
  alike: readonly TimelineQuery[],
): Promise<[string, ConnectionOf<TimelineEntryEntity>][]> {
  const [shape] = alike;
  if (!shape) return [];
  const { limit, after } = pageOf(LIST, ["instant", "number"], shape);
  const seen = entriesSeen(viewer);
  const ranked = db
    .createQueryBuilder(TimelineEntryEntity, "t")
    .select("t.id", "id")
    .addSelect("row_number() OVER (PARTITION BY t.dispute_id ORDER BY t.occurred_at, t.place)", "rank")
    .where("t.dispute_id IN (:...disputes)", { disputes: alike.map(({ disputeId }) => disputeId) })
    .andWhere(seen.sql, seen.parameters);
  if (shape.kinds) ranked.andWhere("t.kind = ANY (:kinds)", { kinds: shape.kinds });
  if (shape.knownAt) ranked.andWhere("t.learned_at <= :knownAt", { knownAt: shape.knownAt });
  if (after)
    ranked.andWhere("(t.occurred_at, t.place) > (:occurredAt, :place)", { occurredAt: after[0], place: after[1] });
  const rows = await db
    .createQueryBuilder(TimelineEntryEntity, "e")
    .innerJoin(`(${ranked.getQuery()})`, "r", "r.id = e.id AND r.rank <= :most", { most: limit + 1 })
    .setParameters(ranked.getParameters())
    .orderBy("e.occurredAt")
    .addOrderBy("e.place")
    .getMany();
  return alike.map(({ disputeId }) => {
    const own = rows.filter((row) => row.disputeId === disputeId);
    return [
      disputeId,
      toConnection(LIST, own, limit, ({ occurredAt, place }) => [occurredAt.toISOString(), Number(place)]),
    ];
  });
}

/** Whether an agency has recorded a result since the dispute was last taken up. */
export async function hasResult(db: EntityManager, disputeId: string): Promise<boolean> {
  const [row]: { proven: boolean }[] = await db.query(
    `SELECT EXISTS (
       SELECT 1 FROM timeline_entry WHERE dispute_id = $1 AND kind = ANY ($2)
         AND place > coalesce((SELECT max(place) FROM timeline_entry WHERE dispute_id = $1 AND kind = 'DISPUTE_REOPENED'), 0)
     ) AS proven`,
    [disputeId, resultKinds],
  );
  return row?.proven ?? false;
}

/** Whether the petition office has agreed, since then, that the petition is not that body's (异议成立). */
export async function objectionAgreed(
  db: EntityManager,
  disputeId: string,
  petitionId: string,
  since: Date,
): Promise<boolean> {
  const [row]: { agreed: boolean }[] = await db.query(
    `SELECT EXISTS (
       SELECT 1 FROM timeline_entry WHERE dispute_id = $1 AND kind = 'OBJECTION_DECIDED' AND record_id = $2
         AND occurred_at >= $3 AND facts @> '[{"name": "agreed", "value": "true"}]'
     ) AS agreed`,
    [disputeId, petitionId, since],
  );
  return row?.agreed ?? false;
}
