import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { DutyShiftEntity } from "./duty.entity.ts";
import { dutyRepository } from "./duty.repository.ts";

const PER_BODY = 50;

/** A body and a day. */
export interface DutyQuestion {
  readonly organizationId: string;
  readonly on: Day;
}

/** Who is on duty; public, for whoever has a quarrel wants to know. One statement a batch and day. */
export type DutyReader = DataLoader<DutyQuestion, DutyShiftEntity[], string>;

export const dutyReader = (db: DataSource): DutyReader =>
  new DataLoader(
    async (questions) => {
      const days = [...new Set(questions.map(({ on }) => on))];
      const answers = await Promise.all(
        days.map(async (on) => {
          const ids = questions.filter((one) => one.on === on).map(({ organizationId }) => organizationId);
          const shifts = await dutyRepository(db.manager).onDuty(ids, on);
          return new Map(
            groupedBy(ids, shifts, ({ organizationId }) => organizationId, PER_BODY).map((rows, i) => [ids[i], rows]),
          );
        }),
      );
      return questions.map(({ organizationId, on }) => answers[days.indexOf(on)]?.get(organizationId) ?? []);
    },
    { cacheKeyFn: ({ organizationId, on }) => `${organizationId} ${on}` },
  );
