import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PreventedEscalationEntity } from "./prevented-escalation.entity.ts";

const PER_CASE = 10;

/** The entries of a case, in order. */
export const entriesOf = (db: EntityManager, caseId: string): Promise<PreventedEscalationEntity[]> =>
  db.find(PreventedEscalationEntity, { where: { caseId }, order: { preventedOn: "ASC", id: "ASC" }, take: PER_CASE });

/** The entries of cases the viewer has already been given; one statement a batch. */
export const preventedEscalationsOfCase = (db: DataSource): DataLoader<string, PreventedEscalationEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PreventedEscalationEntity, {
      where: { caseId: In([...ids]) },
      order: { preventedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  });
