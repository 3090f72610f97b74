import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PerformanceItemEntity } from "./performance.entity.ts";

const PER_AGREEMENT = 100;

/** The plan of an agreement, in order. */
export const planOf = (db: EntityManager, agreementId: string): Promise<PerformanceItemEntity[]> =>
  db.find(PerformanceItemEntity, { where: { agreementId }, order: { number: "ASC" }, take: PER_AGREEMENT });

/** The plans of agreements the viewer has already been given; one statement a batch. */
export const performanceOfAgreement = (db: DataSource): DataLoader<string, PerformanceItemEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PerformanceItemEntity, {
      where: { agreementId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ agreementId }) => agreementId, PER_AGREEMENT);
  });
