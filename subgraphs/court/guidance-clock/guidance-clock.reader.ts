import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { asDeadlineOf } from "../../shared/deadline/apart/clock-apart.act.ts";
import type { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { GuidanceClockEntity, GuidanceClockTurnEntity } from "./guidance-clock.entity.ts";

const PER_QUESTION = 50;

/** The clocks of questions the viewer has already been given; one statement a batch. */
export const clocksOfQuestion = (db: DataSource): DataLoader<string, DeadlineEntity[]> =>
  new DataLoader(async (ids) => {
    const where = { questionId: In([...ids]) };
    const rows = await db.manager.find(GuidanceClockEntity, { where, order: { triggeredOn: "ASC", id: "ASC" } });
    const clocks = rows.map((one) => asDeadlineOf(one, one.questionId, "COURT"));
    return groupedBy(ids, clocks, ({ recordId }) => recordId, PER_QUESTION);
  });

/** How those clocks turned; one statement a batch. */
export const clockTurnsOfQuestion = (db: DataSource): DataLoader<string, GuidanceClockTurnEntity[]> =>
  new DataLoader(async (ids) => {
    const where = { questionId: In([...ids]) };
    const rows = await db.manager.find(GuidanceClockTurnEntity, { where, order: { turnedOn: "ASC", id: "ASC" } });
    return groupedBy(ids, rows, ({ questionId }) => questionId, PER_QUESTION);
  });
