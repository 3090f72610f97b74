import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { ClaimFactsEntity } from "./claim-facts.entity.ts";

/** The facts of cases the viewer has already been given; one statement a batch. */
export const claimFactsOfCase = (db: DataSource): DataLoader<string, ClaimFactsEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(ClaimFactsEntity, { caseId: In([...ids]) }), ({ caseId }) => caseId),
  );
