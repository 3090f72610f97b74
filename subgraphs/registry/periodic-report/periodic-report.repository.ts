import type { EntityManager } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { nearestDivision } from "../../shared/db/nearest-division.ts";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import { takeTurns } from "../../shared/db/turns.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { ReportRhythm } from "./periodic-report.codes.ts";
import { PeriodicReportEntity, ReportScheduleEntity } from "./periodic-report.entity.ts";

/** What a list of reports is narrowed by. */
export interface ReportFilter {
  readonly organizationId?: string | null;
  readonly rhythm?: ReportRhythm | null;
  /** Only what is not submitted. */
  readonly open?: boolean;
  /** Only what is not submitted and was due before this day. */
  readonly overdueOn?: Day | null;
}

export interface PeriodicReportRepository extends Rows<PeriodicReportEntity> {
  insertAll(reports: readonly PeriodicReportEntity[]): Promise<void>;
  /** The schedule of a place, locked until commit; where there is none yet, whoever else would set it waits. */
  scheduleOf(rhythm: ReportRhythm, divisionCode: string): Promise<ReportScheduleEntity | null>;
  nearestSchedule(rhythm: ReportRhythm, divisionCode: string): Promise<ReportScheduleEntity | null>;
  page(viewer: Viewer, filter: ReportFilter, page: Page): Promise<PeriodicReportEntity[]>;
}

export const periodicReportRepository = (db: EntityManager): PeriodicReportRepository => ({
  ...rowsOf(db, PeriodicReportEntity),

  async insertAll(reports) {
    await db
      .createQueryBuilder()
      .insert()
      .into(PeriodicReportEntity)
      .values([...reports])
      .orIgnore()
      .execute();
  },

  async scheduleOf(rhythm, divisionCode) {
    await takeTurns(db, `report schedule ${rhythm} ${divisionCode}`);
    return db.findOne(ReportScheduleEntity, { where: { rhythm, divisionCode }, lock: { mode: "pessimistic_write" } });
  },

  nearestSchedule: (rhythm, divisionCode) =>
    nearestDivision(
      db.createQueryBuilder(ReportScheduleEntity, "s").where("s.rhythm = :rhythm", { rhythm }),
      "s.division_code",
      divisionCode,
    ).getOne(),

  page(viewer, { organizationId, rhythm, open, overdueOn }, page) {
    const { sql, parameters } = seenBy(viewer);
    const query = db.createQueryBuilder(PeriodicReportEntity, "p").where(sql, parameters);
    if (organizationId) query.andWhere("p.organization_id = :organizationId", { organizationId });
    if (rhythm) query.andWhere("p.rhythm = :rhythm", { rhythm });
    if (open) query.andWhere("p.submitted_at IS NULL");
    if (overdueOn) query.andWhere("p.submitted_at IS NULL AND p.due_on < :overdueOn", { overdueOn });
    return pageBy(query, "dueOn", page).getMany();
  },
});

/** The centre sees its divisions', a body its own; nobody else reads what bodies write to a centre. */
function seenBy({ post, agency, demo, divisions, organizationId }: Viewer): { sql: string; parameters: object } {
  if (post === "DEVELOPER") return { sql: demo ? "TRUE" : "FALSE", parameters: {} };
  const own = divisions.map((code) => `${divisionPrefix(code)}%`);
  return agency === "CENTRE"
    ? { sql: "p.division_code LIKE ANY (:own)", parameters: { own } }
    : { sql: "p.organization_id = :ownBody", parameters: { ownBody: organizationId ?? "" } };
}
