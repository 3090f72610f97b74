import type { DataSource, EntityManager } from "typeorm";
import { countedBefore } from "../../shared/auth/counted-divisions.ts";
import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { wholeMonths } from "../../shared/figures/period.rules.ts";
import { isSmall } from "../../shared/figures/suppression.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";
import { findOrganization } from "../organization/organization.reader.ts";
import type { ScreeningRhythm, ScreeningType } from "./screening.codes.ts";
import { ScreeningRoundEntity, ScreeningScheduleEntity } from "./screening.entity.ts";
import { type ScreeningTotalRow, screeningRepository } from "./screening.repository.ts";
import { holdsOrOversees, periodsOf, plannable, recordable } from "./screening.rules.ts";

export interface SetScreeningSchedule extends WriteInput {
  readonly level: OrganizationLevel;
  readonly divisionCode: string;
  readonly rhythm: ScreeningRhythm;
}

export interface PlanScreening extends WriteInput {
  readonly organizationId: string;
  readonly type: ScreeningType;
  readonly from: Day;
  readonly to: Day;
}

export interface RecordScreening extends WriteInput {
  readonly roundId: string;
  readonly expectedVersion?: number | null;
  readonly doneOn: Day;
  readonly found: number;
  readonly handled: number;
}

export interface RoundsQuery {
  readonly divisionCode?: string | null;
  readonly organizationId?: string | null;
  readonly missedOnly?: boolean | null;
}

const LIST = "screeningRounds";
const schedules = (db: EntityManager) => rowsOf(db, ScreeningScheduleEntity);

/** Screening (排查): units look for disputes early. Rounds and numbers only; no dispute, so no dispute's event, comes of it. */
export class ScreeningService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  setSchedule(viewer: Viewer, input: SetScreeningSchedule): Promise<ScreeningScheduleEntity | Refusal> {
    const find = (db: EntityManager, id: string) => schedules(db).find(id);
    return this.unitOfWork.act(viewer, { command: "setScreeningSchedule", input, find }, async (work) => {
      const { level, divisionCode, rhythm } = input;
      const refusal = withinDivisions(viewer.divisions, divisionCode);
      if (refusal) return refusal;
      const found = await screeningRepository(work.db).scheduleOf(level, divisionCode);
      if (found) return schedules(work.db).update(Object.assign(found, { rhythm }));
      const row = { id: work.newId(), level, divisionCode, rhythm, version: 1 };
      return schedules(work.db).insert(Object.assign(new ScreeningScheduleEntity(), row));
    });
  }

  /** Sets the rounds a unit owes between two days, after the schedule of its level and place; the first of them is returned. */
  plan(viewer: Viewer, input: PlanScreening): Promise<ScreeningRoundEntity | Refusal> {
    const find = (db: EntityManager, id: string) => screeningRepository(db).find(id);
    return this.unitOfWork.act(viewer, { command: "planScreening", input, find }, async (work) => {
      const unit = await findOrganization(work.db, input.organizationId);
      if (!unit) return refuse("UNKNOWN_ORGANIZATION", "The directory has no such body.", { path: ["organizationId"] });
      const { id: organizationId, divisionCode, level } = unit;
      const refusal = withinDivisions(viewer.divisions, divisionCode);
      if (refusal) return refusal;
      const repository = screeningRepository(work.db);
      const schedule = level === null ? null : await repository.nearestSchedule(level, divisionCode);
      if (level === null || !schedule)
        return refuse("NO_SCHEDULE", `No schedule is set for ${level ?? "a body without a level"} in ${divisionCode}.`);
      const periods = periodsOf(schedule.rhythm, input.from, input.to);
      const unsound = plannable(input, periods);
      if (unsound) return unsound;
      const common = { organizationId, level, divisionCode, type: input.type, version: 1 };
      const rounds = periods.map(({ from, to }) =>
        Object.assign(new ScreeningRoundEntity(), common, {
          id: work.newId(),
          periodFrom: from,
          dueOn: to,
          doneOn: null,
          found: null,
          handled: null,
        }),
      );
      await repository.insertAll(rounds);
      const { type, from: periodFrom } = input;
      const first = await work.db.findOneBy(ScreeningRoundEntity, { organizationId, type, periodFrom });
      return first ?? refuse("NO_ROUND", "These days ask for no round.", { path: ["from"] });
    });
  }

  record(viewer: Viewer, input: RecordScreening): Promise<ScreeningRoundEntity | Refusal> {
    const find = (db: EntityManager, id: string) => screeningRepository(db).find(id);
    return this.unitOfWork.act(viewer, { command: "recordScreening", input, find }, async (work) => {
      const repository = screeningRepository(work.db);
      const round = await repository.lock(input.roundId);
      if (!round || !holdsOrOversees(round, viewer))
        return refuse("ROUND_NOT_FOUND", "There is no such round.", { path: ["roundId"] });
      const { doneOn, found, handled } = input;
      const refusal = stale(round, input.expectedVersion) ?? recordable(round, input, work.today);
      return refusal ?? repository.update(Object.assign(round, { doneOn, found, handled }));
    });
  }

  async page(
    viewer: Viewer,
    { missedOnly, ...filter }: RoundsQuery,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<ScreeningRoundEntity>> {
    const cut = pageOf(LIST, ["day", "id"], page);
    const missedOn = missedOnly ? this.clock.today() : null;
    const rows = await screeningRepository(this.db.manager).page(viewer, { ...filter, missedOn }, cut);
    return toConnection(LIST, rows, cut.limit, ({ dueOn, id }) => [dueOn, id]);
  }

  /** Reports are given whole months that are over, and of those no level with a small number of disputes. */
  async totals(viewer: Viewer, filter: { divisionCode: string; from: Day; to: Day }): Promise<ScreeningTotalRow[]> {
    const today = this.clock.today();
    const before = countedBefore(viewer, today);
    if (before !== null && !(wholeMonths(filter.from, filter.to) && filter.to < before)) return [];
    const rows = await screeningRepository(this.db.manager).totals(viewer, { ...filter, today });
    return before === null
      ? rows
      : rows.filter(({ found, handled }) => ![found, handled, found - handled].some(isSmall));
  }
}
