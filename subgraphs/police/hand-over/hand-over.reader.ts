import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { HandOverEntity } from "./hand-over.entity.ts";

const PER_INCIDENT = 50;

/** The hand-over of an incident that was sent last. */
export async function lastHandOver(db: EntityManager, incidentId: string): Promise<HandOverEntity | undefined> {
  const [last] = await db.find(HandOverEntity, {
    where: { incidentId },
    order: { sentAt: "DESC", id: "DESC" },
    take: 1,
  });
  return last;
}

/** The hand-overs of incidents the viewer has already been given, the oldest first; one statement a batch. */
export const handOversOfIncident = (db: DataSource): DataLoader<string, HandOverEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(HandOverEntity, {
      where: { incidentId: In([...ids]) },
      order: { sentAt: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ incidentId }) => incidentId, PER_INCIDENT);
  });
