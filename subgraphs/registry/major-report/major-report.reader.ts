import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { MajorReportEntity } from "./major-report.entity.ts";
import { visibleReports } from "./major-report.repository.ts";

const PER_DISPUTE = 50;

/** The reports of disputes the viewer may see, the oldest first; one statement a batch. */
export const majorReportsOfDispute = (db: DataSource, viewer: Viewer): DataLoader<string, MajorReportEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await visibleReports(db.manager, viewer)
      .andWhere("m.dispute_id IN (:...ids)", { ids })
      .orderBy("m.reportedAt")
      .addOrderBy("m.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
