import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { KnownApplicationEntity } from "./known-application.entity.ts";

const PER_DISPUTE = 50;

/** The days parties applied for people's mediation of a dispute, the first first; one statement a batch. */
export const applicationDays = (db: DataSource): DataLoader<string, Day[]> =>
  new DataLoader(async (ids) => {
    const where = { disputeId: In([...ids]) };
    const rows = await db.manager.find(KnownApplicationEntity, { where, order: { appliedOn: "ASC" } });
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE).map((own) =>
      own.map(({ appliedOn }) => appliedOn),
    );
  });
