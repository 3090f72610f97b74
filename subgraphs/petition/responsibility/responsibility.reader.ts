import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { ResponsibilityEntity } from "./responsibility.entity.ts";

const PER_PETITION = 50;
const order = { number: "ASC" } as const;

/** Who was named in a matter, in order. */
export const responsibilitiesIn = (db: EntityManager, petitionId: string): Promise<ResponsibilityEntity[]> =>
  db.find(ResponsibilityEntity, { where: { petitionId }, order });

/** Who was named in matters the viewer has already been given, in order; one statement a batch. */
export const responsibilitiesOfPetition = (db: DataSource): DataLoader<string, ResponsibilityEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ResponsibilityEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
