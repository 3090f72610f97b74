import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { RecourseEntity } from "./recourse.entity.ts";

const PER_AGREEMENT = 50;

/** Where agreements the viewer has already been given led; one statement a batch. */
export const recoursesOfAgreement = (db: DataSource): DataLoader<string, RecourseEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(RecourseEntity, {
      where: { agreementId: In([...ids]) },
      order: { begunOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ agreementId }) => agreementId, PER_AGREEMENT);
  });
