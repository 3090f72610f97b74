import type { DataSource } from "typeorm";
import type { Clock } from "../../shared/clock/clock.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, placeOf } from "../../shared/figures/figure-scope.ts";
import { instantsOf } from "../../shared/figures/period.rules.ts";
import { isSmall, rateOf, withheldOf } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";

/** The figures of the registry: one statement each. Whoever holds a scope may count it. */
export interface RegistryFiguresReader {
  onTime(scope: FigureScope): Promise<object>;
  handOverTimes(scope: FigureScope): Promise<object>;
  closedByLevel(scope: FigureScope): Promise<object>;
}

export const registryFiguresReader = (db: DataSource, clock: Clock): RegistryFiguresReader => ({
  onTime: (scope) => onTime(db, clock, scope),
  handOverTimes: (scope) => handOverTimes(db, scope),
  closedByLevel: (scope) => closedByLevel(db, scope),
});

/** A clock that still runs after its end is missed already, whether or not anybody has looked. */
const ON_TIME = `
  SELECT code, count(*) FILTER (WHERE status = 'MET')::int AS met, count(*) FILTER (WHERE status <> 'MET')::int AS missed
  FROM deadline d
  WHERE d.kind <> 'WINDOW' AND d.due_on BETWEEN $1 AND $2 AND d.division_code LIKE $3
    AND (d.status IN ('MET', 'MISSED') OR (d.status = 'RUNNING' AND coalesce(d.due_at < $4, d.due_on < $5)))
    AND ${countable("d.dispute_id")}
  GROUP BY 1 ORDER BY 1`;

async function onTime(db: DataSource, clock: Clock, scope: FigureScope): Promise<object> {
  const found: { readonly code: ClockCode; readonly met: number; readonly missed: number }[] = await db.query(ON_TIME, [
    scope.from,
    scope.until,
    placeOf(scope),
    clock.now(),
    clock.today(),
  ]);
  return {
    definitions: definitionsOf("registry.onTimeRate.v1"),
    rows: found.map(({ code, met, missed }) =>
      [met, missed].some(isSmall)
        ? { code, met: null, missed: null, onTimeRate: null, suppressed: true }
        : { code, met, missed, onTimeRate: rateOf(met, met + missed), suppressed: false },
    ),
  };
}

interface Waited {
  readonly from: Agency | null;
  readonly to: Agency | null;
  readonly acknowledged: number;
  readonly medianHours: number;
  readonly ninetiethHours: number;
}

const hours = (part: string): string =>
  `round((percentile_cont(${part}) WITHIN GROUP (ORDER BY extract(epoch FROM r.decided_at - r.sent_at)) / 3600)::numeric, 1)::float`;

const HAND_OVERS = `
  SELECT f.agency AS "from", t.agency AS "to", count(*)::int AS acknowledged,
    ${hours("0.5")} AS "medianHours", ${hours("0.9")} AS "ninetiethHours"
  FROM referral r JOIN organization f ON f.id = r.from_organization_id JOIN organization t ON t.id = r.to_organization_id
  WHERE r.state = 'ACCEPTED' AND r.sent_at >= $1::timestamptz AND r.sent_at < $2::timestamptz AND r.division_code LIKE $3
    AND ${countable("r.dispute_id")}
  GROUP BY 1, 2 ORDER BY 1, 2`;

/** Fewer than five hand-overs give no time: the longest of them would be one body's on one day. */
async function handOverTimes(db: DataSource, scope: FigureScope): Promise<object> {
  const found: Waited[] = await db.query(HAND_OVERS, [...instantsOf(scope), placeOf(scope)]);
  return {
    definitions: definitionsOf("registry.handOverTime.v1"),
    rows: found.map((row) =>
      isSmall(row.acknowledged)
        ? { ...row, acknowledged: null, medianHours: null, ninetiethHours: null, suppressed: true }
        : { ...row, suppressed: false },
    ),
  };
}

const CLOSED = `
  SELECT o.level, count(*)::int AS closed FROM dispute d JOIN organization o ON o.id = d.holder_id
  WHERE d.closed_at >= $1::timestamptz AND d.closed_at < $2::timestamptz AND d.division_code LIKE $3
    AND ${countable("d.id")}
  GROUP BY 1 ORDER BY 1`;

async function closedByLevel(db: DataSource, scope: FigureScope): Promise<object> {
  const found: { readonly level: OrganizationLevel | null; readonly closed: number }[] = await db.query(CLOSED, [
    ...instantsOf(scope),
    placeOf(scope),
  ]);
  const withheld = withheldOf(found.map(({ closed }) => [closed]));
  return {
    definitions: definitionsOf("registry.closedByLevel.v1"),
    closed: withheld.total ? null : found.reduce((all, { closed }) => all + closed, 0),
    rows: found.map(({ level, closed }, i) => {
      const suppressed = withheld.rows.has(i);
      return { level, closed: suppressed ? null : closed, suppressed };
    }),
  };
}
