import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { PetitionAmendmentEntity } from "./amendment.entity.ts";
import { MOST_AMENDMENTS } from "./amendment.rules.ts";

/** How many values of a petition were put right so far. */
export const amendmentsOf = (db: EntityManager, petitionId: string): Promise<number> =>
  db.countBy(PetitionAmendmentEntity, { petitionId });

/** What was put right in petitions the viewer has already been given, in order; one statement a batch. */
export const amendmentsOfPetition = (db: DataSource): DataLoader<string, PetitionAmendmentEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionAmendmentEntity, {
      where: { petitionId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, MOST_AMENDMENTS);
  });
