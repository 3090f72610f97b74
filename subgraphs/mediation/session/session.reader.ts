import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { SessionEntity } from "./session.entity.ts";

const PER_CASE = 100;

/** How many sittings a case had. */
export const countSessions = (db: EntityManager, caseId: string): Promise<number> =>
  db.countBy(SessionEntity, { caseId });

/** The sessions of cases the viewer has already been given; one statement a batch. */
export const sessionsOfCase = (db: DataSource): DataLoader<string, SessionEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(SessionEntity, { where: { caseId: In([...ids]) }, order: { number: "ASC" } });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  });
