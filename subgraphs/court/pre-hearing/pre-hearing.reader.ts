import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PreHearingEntity } from "./pre-hearing.entity.ts";

const PER_CASE = 50;

/** Mediations before the hearing of cases the viewer has already been given; one statement a batch. */
export const preHearingsOfReferral = (db: DataSource): DataLoader<string, PreHearingEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PreHearingEntity, {
      where: { courtReferralId: In([...ids]) },
      order: { openedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ courtReferralId }) => courtReferralId, PER_CASE);
  });
