import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { CompletionReportEntity } from "./completion.entity.ts";

const PER_DISPUTE = 50;

/** The completion reports of disputes the viewer has already been given; one statement a batch. */
export const completionReportsOfDispute = (db: DataSource): DataLoader<string, CompletionReportEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(CompletionReportEntity, {
      where: { disputeId: In([...ids]) },
      order: { reportedAt: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
