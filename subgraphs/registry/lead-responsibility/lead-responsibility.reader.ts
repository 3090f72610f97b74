import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { LeadResponsibilityEntity } from "./lead-responsibility.entity.ts";
import { visibleResponsibilities } from "./lead-responsibility.repository.ts";

const PER_DISPUTE = 50;

export type LeadResponsibilityReader = DataLoader<string, LeadResponsibilityEntity[]>;

/** Who answers and answered for disputes the viewer may see, the oldest first; one statement a batch. */
export const leadResponsibilitiesOfDispute = (db: DataSource, viewer: Viewer): LeadResponsibilityReader =>
  new DataLoader(async (ids) => {
    const rows = await visibleResponsibilities(db.manager, viewer)
      .andWhere("l.dispute_id IN (:...ids)", { ids })
      .orderBy("l.appointedAt")
      .addOrderBy("l.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
