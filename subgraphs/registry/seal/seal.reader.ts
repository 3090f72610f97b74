import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In, IsNull } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { SealEntity } from "./seal.entity.ts";

export type SealReader = DataLoader<string, SealEntity | null>;

/** The seal that lies on disputes the viewer has already been given; one statement a batch. */
export const sealOfDispute = (db: DataSource): SealReader =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(SealEntity, { where: { disputeId: In([...ids]), liftedAt: IsNull() } });
    return oneBy(ids, rows, ({ disputeId }) => disputeId);
  });

/** The seal that lies on a dispute now. */
export const sealOn = (db: EntityManager, disputeId: string): Promise<SealEntity | null> =>
  db.findOneBy(SealEntity, { disputeId, liftedAt: IsNull() });
