import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { ForwardingEntity } from "./forwarding.entity.ts";

const PER_PETITION = 50;

/** The latest forwarding of a petition, ended or not. */
export async function latestForwarding(db: EntityManager, petitionId: string): Promise<ForwardingEntity | undefined> {
  const [latest] = await db.find(ForwardingEntity, { where: { petitionId }, order: { number: "DESC" }, take: 1 });
  return latest;
}

/** The forwardings of petitions the viewer has already been given, in order; one statement a batch. */
export const forwardingsOfPetition = (db: DataSource): DataLoader<string, ForwardingEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ForwardingEntity, {
      where: { petitionId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
