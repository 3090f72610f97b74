import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { Counted } from "./activity.rules.ts";

/** Whose numbers, of which period. */
export interface ActivityKey {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
}

/** Counts of committees and of mediators; one statement a period, however many are asked for. */
export interface ActivityReader {
  readonly ofCommittee: DataLoader<ActivityKey, Counted, string>;
  readonly ofMediator: DataLoader<ActivityKey, Counted, string>;
}

const NONE: Counted = { accepted: 0, mediated: 0, successful: 0 };
const period = ({ from, until }: ActivityKey): string => `${from}/${until}`;

const COUNTS = `count(*)::int AS accepted,
  count(*) FILTER (WHERE m.state IN ('AGREED', 'TERMINATED'))::int AS mediated,
  count(*) FILTER (WHERE m.state = 'AGREED')::int AS successful`;
const STATEMENTS = {
  ofCommittee: `SELECT m.committee_id AS id, ${COUNTS} FROM mediation_case m
    WHERE m.committee_id = ANY ($1) AND m.accepted_on BETWEEN $2 AND $3 AND ${countable("m.dispute_id")} GROUP BY 1`,
  ofMediator: `SELECT named.id, ${COUNTS} FROM mediation_case m CROSS JOIN LATERAL unnest(m.mediator_ids) AS named (id)
    WHERE m.mediator_ids && $1::text[] AND named.id = ANY ($1) AND m.accepted_on BETWEEN $2 AND $3 AND ${countable("m.dispute_id")} GROUP BY 1`,
} as const;

export function activityReader(db: DataSource): ActivityReader {
  const by = (statement: string) =>
    new DataLoader<ActivityKey, Counted, string>(
      async (keys) => {
        const found = new Map<string, Counted>();
        for (const one of new Set(keys.map(period))) {
          const same = keys.filter((key) => period(key) === one);
          const [from, until] = one.split("/");
          const rows: (Counted & { id: string })[] = await db.query(statement, [same.map(({ id }) => id), from, until]);
          for (const { id, ...counted } of rows) found.set(`${id} ${one}`, counted);
        }
        return keys.map((key) => found.get(`${key.id} ${period(key)}`) ?? NONE);
      },
      { cacheKeyFn: (key) => `${key.id} ${period(key)}` },
    );
  return { ofCommittee: by(STATEMENTS.ofCommittee), ofMediator: by(STATEMENTS.ofMediator) };
}
