import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { ReceptionDayEntity } from "./reception-day.entity.ts";
import { receptionDayRepository } from "./reception-day.repository.ts";

/** The day an act names, locked until commit: it is not cancelled while something is received on it. */
export const receptionDayForAct = async ({ db }: Work, id: string): Promise<ReceptionDayEntity | Refusal> =>
  (await receptionDayRepository(db).lock(id)) ??
  refuse("RECEPTION_DAY_NOT_FOUND", "No reception day has this id.", { path: ["receptionDayId"] });

/** Reception days by their ids; they are public. One statement a batch. */
export const receptionDays = (db: DataSource): DataLoader<string, ReceptionDayEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(ReceptionDayEntity, { id: In([...ids]) }), ({ id }) => id),
  );
