import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PetitionCorrectionEntity } from "./correction.entity.ts";
import { MOST_CORRECTIONS } from "./correction.rules.ts";

/** How many values of a petition were put right so far. */
export const correctionsOf = (db: EntityManager, petitionId: string): Promise<number> =>
  db.countBy(PetitionCorrectionEntity, { petitionId });

/** What was put right in petitions the viewer has already been given, in order; one statement a batch. */
export const correctionsOfPetition = (db: DataSource): DataLoader<string, PetitionCorrectionEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionCorrectionEntity, {
      where: { petitionId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, MOST_CORRECTIONS);
  });
