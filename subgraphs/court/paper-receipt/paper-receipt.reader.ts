import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PaperReceiptEntity } from "./paper-receipt.entity.ts";

const PER_RECORD = 100;

/** Who received the paper of a record, and when. */
export const receiptsOf = (db: EntityManager, recordId: string): Promise<PaperReceiptEntity[]> =>
  db.find(PaperReceiptEntity, { where: { recordId }, order: { receivedOn: "ASC", id: "ASC" } });

/** The receipts of records the viewer has already been given; one statement a batch. */
export const receiptsOfRecord = (db: DataSource): DataLoader<string, PaperReceiptEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PaperReceiptEntity, {
      where: { recordId: In([...ids]) },
      order: { receivedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ recordId }) => recordId, PER_RECORD);
  });
