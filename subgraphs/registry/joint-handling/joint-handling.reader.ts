import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { DispatchOrderEntity } from "./joint-handling.entity.ts";

const PER_DISPUTE = 50;

/** The dispatch orders of disputes the viewer has already been given; one statement a batch. */
export const dispatchOrdersOfDispute = (db: DataSource): DataLoader<string, DispatchOrderEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(DispatchOrderEntity, {
      where: { disputeId: In([...ids]) },
      order: { orderedAt: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
