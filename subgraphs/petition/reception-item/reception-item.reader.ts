import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { ReceptionItemEntity } from "./reception-item.entity.ts";

const PER_PETITION = 50;
const order = { number: "ASC" } as const;

/** When a petition was received on reception days, in order. */
export const receptionItemsIn = (db: EntityManager, petitionId: string): Promise<ReceptionItemEntity[]> =>
  db.find(ReceptionItemEntity, { where: { petitionId }, order });

/** Whether any matter was received on a day. */
export const wasReceivedOn = (db: EntityManager, receptionDayId: string): Promise<boolean> =>
  db.existsBy(ReceptionItemEntity, { receptionDayId });

/** As `receptionItemsIn`, of petitions the viewer has already been given; one statement a batch. */
export const receptionItemsOfPetition = (db: DataSource): DataLoader<string, ReceptionItemEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ReceptionItemEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
