import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PerformanceItemEntity } from "./performance.entity.ts";

const PER_AGREEMENT = 100;

/** The plans of agreements the viewer has already been given; one statement a batch. */
export const performanceOfAgreement = (db: DataSource): DataLoader<string, PerformanceItemEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PerformanceItemEntity, {
      where: { agreementId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ agreementId }) => agreementId, PER_AGREEMENT);
  });
