import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In, Not } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PetitionRecusalEntity } from "./recusal.entity.ts";

const PER_PETITION = 50;
const order = { requestedOn: "ASC", id: "ASC" } as const;

/** The recusals in a petition, in order. */
export const recusalsIn = (db: EntityManager, petitionId: string): Promise<PetitionRecusalEntity[]> =>
  db.find(PetitionRecusalEntity, { where: { petitionId }, order, take: PER_PETITION });

/** Whether somebody stepped aside in a petition, for acts that find it by another way than the viewer's. */
export const hasWithdrawn = (db: EntityManager, petitionId: string, staffId: string): Promise<boolean> =>
  db.existsBy(PetitionRecusalEntity, { petitionId, staffId, state: Not("REJECTED") });

/** The recusals in petitions the viewer has already been given, in order; one statement a batch. */
export const recusalsOfPetition = (db: DataSource): DataLoader<string, PetitionRecusalEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionRecusalEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
