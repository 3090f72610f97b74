import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { LeadershipDecisionEntity } from "./leadership-decision.entity.ts";

const PER_PETITION = 50;

/** The latest report of a petition, decided on or not. */
export async function latestReport(db: EntityManager, petitionId: string): Promise<LeadershipDecisionEntity | null> {
  const [latest] = await db.find(LeadershipDecisionEntity, {
    where: { petitionId },
    order: { number: "DESC" },
    take: 1,
  });
  return latest ?? null;
}

/** The reports of petitions the viewer has already been given, in order; one statement a batch. */
export const leadershipDecisionsOfPetition = (db: DataSource): DataLoader<string, LeadershipDecisionEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(LeadershipDecisionEntity, {
      where: { petitionId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
