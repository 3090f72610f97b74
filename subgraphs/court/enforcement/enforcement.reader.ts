import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { EnforcementEntity } from "./enforcement.entity.ts";

/** The application to enforce, of confirmations the viewer has already been given; one statement a batch. */
export const enforcementOfConfirmation = (db: DataSource): DataLoader<string, EnforcementEntity | null> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.findBy(EnforcementEntity, { confirmationId: In([...ids]) });
    return oneBy(ids, rows, ({ confirmationId }) => confirmationId);
  });
