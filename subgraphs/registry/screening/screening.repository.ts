import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { nearestDivision } from "../../shared/db/nearest-division.ts";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import { takeTurns } from "../../shared/db/turns.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";
import { ScreeningRoundEntity, ScreeningScheduleEntity } from "./screening.entity.ts";

/** What a list of rounds is narrowed by; `missedOn` leaves those that were not done by that day. */
export interface RoundFilter {
  readonly divisionCode?: string | null;
  readonly organizationId?: string | null;
  readonly missedOn?: Day | null;
}

export interface ScreeningTotalRow {
  readonly level: OrganizationLevel;
  readonly due: number;
  readonly done: number;
  readonly missed: number;
  readonly found: number;
  readonly handled: number;
}

export interface ScreeningRepository extends Rows<ScreeningRoundEntity> {
  insertAll(rounds: readonly ScreeningRoundEntity[]): Promise<void>;
  /** The schedule of a place, locked until commit; where there is none yet, whoever else would set it waits. */
  scheduleOf(level: OrganizationLevel, divisionCode: string): Promise<ScreeningScheduleEntity | null>;
  nearestSchedule(level: OrganizationLevel, divisionCode: string): Promise<ScreeningScheduleEntity | null>;
  page(viewer: Viewer, filter: RoundFilter, page: Page): Promise<ScreeningRoundEntity[]>;
  totals(
    viewer: Viewer,
    filter: { divisionCode: string; from: Day; to: Day; today: Day },
  ): Promise<ScreeningTotalRow[]>;
}

export const screeningRepository = (db: EntityManager): ScreeningRepository => ({
  ...rowsOf(db, ScreeningRoundEntity),

  async insertAll(rounds) {
    await db
      .createQueryBuilder()
      .insert()
      .into(ScreeningRoundEntity)
      .values([...rounds])
      .orIgnore()
      .execute();
  },

  async scheduleOf(level, divisionCode) {
    await takeTurns(db, `screening schedule ${level} ${divisionCode}`);
    return db.findOne(ScreeningScheduleEntity, { where: { level, divisionCode }, lock: { mode: "pessimistic_write" } });
  },

  nearestSchedule: (level, divisionCode) =>
    nearestDivision(
      db.createQueryBuilder(ScreeningScheduleEntity, "s").where("s.level = :level", { level }),
      "s.division_code",
      divisionCode,
    ).getOne(),

  page(viewer, { divisionCode, organizationId, missedOn }, page) {
    const query = visible(db, viewer, ["INTEGRATOR"]);
    if (divisionCode) query.andWhere("r.division_code LIKE :within", { within: `${divisionPrefix(divisionCode)}%` });
    if (organizationId) query.andWhere("r.organization_id = :organizationId", { organizationId });
    if (missedOn) query.andWhere("r.done_on IS NULL AND r.due_on < :missedOn", { missedOn });
    return pageBy(query, "dueOn", page).getMany();
  },

  totals: (viewer, { divisionCode, from, to, today }) =>
    visible(db, viewer, [])
      .andWhere("r.division_code LIKE :within", { within: `${divisionPrefix(divisionCode)}%` })
      .andWhere("r.due_on BETWEEN :from AND :to", { from, to, today })
      .select("r.level", "level")
      .addSelect("count(*)::integer", "due")
      .addSelect("count(r.done_on)::integer", "done")
      .addSelect("count(*) FILTER (WHERE r.done_on IS NULL AND r.due_on < :today)::integer", "missed")
      .addSelect("coalesce(sum(r.found), 0)::integer", "found")
      .addSelect("coalesce(sum(r.handled), 0)::integer", "handled")
      .groupBy("r.level")
      .orderBy("r.level")
      .getRawMany<ScreeningTotalRow>(),
});

/** The centre sees its divisions, another body its own rounds; reports take totals only, parties nothing. */
function visible(
  db: EntityManager,
  viewer: Viewer,
  without: readonly Viewer["post"][],
): SelectQueryBuilder<ScreeningRoundEntity> {
  const query = db.createQueryBuilder(ScreeningRoundEntity, "r");
  const { post, agency, demo, divisions, organizationId } = viewer;
  if (without.includes(post) || post === "PARTY") return query.where("FALSE");
  if (post === "DEVELOPER") return query.where(demo ? "TRUE" : "FALSE");
  if (agency === "CENTRE" || post === "INTEGRATOR")
    return query.where("r.division_code LIKE ANY (:own)", { own: divisions.map((code) => `${divisionPrefix(code)}%`) });
  return query.where("r.organization_id = :ownBody", { ownBody: organizationId });
}
