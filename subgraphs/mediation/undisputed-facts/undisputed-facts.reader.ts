import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { UndisputedFactsEntity } from "./undisputed-facts.entity.ts";

/** The facts of cases the viewer has already been given; one statement a batch. */
export const undisputedFactsOfCase = (db: DataSource): DataLoader<string, UndisputedFactsEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(UndisputedFactsEntity, { caseId: In([...ids]) }), ({ caseId }) => caseId),
  );
