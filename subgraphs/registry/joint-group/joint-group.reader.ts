import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { JointGroupEntity } from "./joint-group.entity.ts";
import { groupFits } from "./joint-group.rules.ts";

/** Groups by id; public, as the directory is. */
export type JointGroupReader = DataLoader<string, JointGroupEntity | null>;

export const jointGroupReader = (db: DataSource): JointGroupReader =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(JointGroupEntity, { id: In([...ids]) }), ({ id }) => id),
  );

/** Refuses where an order names a group the directory lacks, or one that is not there for it. */
export async function groupMayBeCalled(
  db: EntityManager,
  groupId: string | null,
  order: Parameters<typeof groupFits>[1],
): Promise<Refusal | undefined> {
  if (groupId === null) return undefined;
  const group = await db.findOneBy(JointGroupEntity, { id: groupId });
  return group
    ? groupFits(group, order)
    : refuse("UNKNOWN_GROUP", "The directory has no such group.", { path: ["groupId"] });
}
