import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { OpinionEntity } from "./opinion.entity.ts";

/** The opinions on petitions the viewer has already been given; one statement a batch. */
export const opinionOfPetition = (db: DataSource): DataLoader<string, OpinionEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(OpinionEntity, { petitionId: In([...ids]) }), ({ petitionId }) => petitionId),
  );

/** The opinion on one petition, null before it is issued. */
export const opinionIn = (db: EntityManager, petitionId: string): Promise<OpinionEntity | null> =>
  db.findOneBy(OpinionEntity, { petitionId });
