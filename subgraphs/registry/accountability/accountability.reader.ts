import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { AccountabilityEntity } from "./accountability.entity.ts";
import { visibleRecommendations } from "./accountability.repository.ts";

const PER_DISPUTE = 50;

/** The recommendations of disputes the viewer may see, the oldest first; one statement a batch. */
export const recommendationsOfDispute = (db: DataSource, viewer: Viewer): DataLoader<string, AccountabilityEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await visibleRecommendations(db.manager, viewer)
      .andWhere("a.dispute_id IN (:...ids)", { ids })
      .orderBy("a.recommendedAt")
      .addOrderBy("a.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
