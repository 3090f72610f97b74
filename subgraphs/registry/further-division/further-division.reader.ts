import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { FurtherDivisionEntity } from "./further-division.entity.ts";
import { visibleFurtherDivisions } from "./further-division.repository.ts";
import { MOST_FURTHER_DIVISIONS } from "./further-division.rules.ts";

export type FurtherDivisionReader = DataLoader<string, FurtherDivisionEntity[]>;

/** Where disputes belong besides their own division, as it stands now; one statement a batch. */
export const furtherDivisionsOfDispute = (db: DataSource, viewer: Viewer): FurtherDivisionReader =>
  new DataLoader(async (ids) => {
    const rows = await visibleFurtherDivisions(db.manager, viewer)
      .andWhere("f.dispute_id IN (:...ids) AND f.removed_at IS NULL", { ids })
      .orderBy("f.addedAt")
      .addOrderBy("f.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, MOST_FURTHER_DIVISIONS);
  });
