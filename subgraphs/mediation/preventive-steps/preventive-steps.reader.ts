import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PreventiveStepsEntity } from "./preventive-steps.entity.ts";

const PER_CASE = 50;

/** The entries of cases the viewer has already been given; one statement a batch. */
export const preventiveStepsOfCase = (db: DataSource): DataLoader<string, PreventiveStepsEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PreventiveStepsEntity, {
      where: { caseId: In([...ids]) },
      order: { takenOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  });
