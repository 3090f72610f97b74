import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PetitionSupervisionEntity } from "./supervision.entity.ts";

const PER_PETITION = 50;
const order = { number: "ASC" } as const;

/** The notices on a petition, in order. */
export const supervisionsIn = (db: EntityManager, petitionId: string): Promise<PetitionSupervisionEntity[]> =>
  db.find(PetitionSupervisionEntity, { where: { petitionId }, order });

/** The notices on petitions the viewer has already been given, in order; one statement a batch. */
export const supervisionsOfPetition = (db: DataSource): DataLoader<string, PetitionSupervisionEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionSupervisionEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
