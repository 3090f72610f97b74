import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { CaseMediatorEntity } from "./case-mediator.entity.ts";

const PER_CASE = 50;

/** Who mediated in cases the viewer has already been given; one statement a batch. */
export const caseMediatorsOfReferral = (db: DataSource): DataLoader<string, CaseMediatorEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(CaseMediatorEntity, {
      where: { courtReferralId: In([...ids]) },
      order: { since: "ASC", mediatorId: "ASC" },
    });
    return groupedBy(ids, rows, ({ courtReferralId }) => courtReferralId, PER_CASE);
  });
