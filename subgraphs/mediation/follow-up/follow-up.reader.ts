import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { FollowUpEntity } from "./follow-up.entity.ts";

const PER_AGREEMENT = 100;

/** The visit of a case that is still to be made. */
export const visitWaiting = (db: EntityManager, caseId: string): Promise<FollowUpEntity | null> =>
  db.findOneBy(FollowUpEntity, { caseId, state: "DUE" });

/** The visit by its id, or null. */
export const findVisit = (db: EntityManager, id: string): Promise<FollowUpEntity | null> =>
  db.findOneBy(FollowUpEntity, { id });

/** The visits of agreements the viewer has already been given; one statement a batch. */
export const visitsOfAgreement = (db: DataSource): DataLoader<string, FollowUpEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(FollowUpEntity, {
      where: { agreementId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ agreementId }) => agreementId, PER_AGREEMENT);
  });
