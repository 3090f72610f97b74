import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { CommitteeEntity, MediatorEntity } from "./committee.entity.ts";

/** The committee with this id, or null where the body is none. */
export const findCommittee = (db: EntityManager, id: string): Promise<CommitteeEntity | null> =>
  db.findOneBy(CommitteeEntity, { id });

/** The mediator with this id, or null. */
export const findMediator = (db: EntityManager, id: string): Promise<MediatorEntity | null> =>
  db.findOneBy(MediatorEntity, { id });

/** The active mediators of a committee with these ids, or a refusal where one is not. */
export async function activeMediators(
  db: EntityManager,
  committeeId: string,
  ids: readonly string[],
): Promise<MediatorEntity[] | Refusal> {
  const found = await db.findBy(MediatorEntity, { id: In([...ids]), committeeId, active: true });
  return found.length === new Set(ids).size && found.length > 0
    ? found
    : refuse("NOT_A_MEDIATOR", "Name at least one mediator, each with an appointment at this committee.", {
        path: ["mediatorIds"],
      });
}

/** Mediators by id; one statement a batch. */
export const mediatorById = (db: DataSource): DataLoader<string, MediatorEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(MediatorEntity, { id: In([...ids]) }), ({ id }) => id),
  );

/** The appointments a person acts under. */
export async function mediatorIdsOf(db: EntityManager, personId: string): Promise<string[]> {
  return (await db.findBy(MediatorEntity, { personId, active: true })).map(({ id }) => id);
}
