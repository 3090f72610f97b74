import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { ExpertEntity } from "./expert.entity.ts";

/** An expert of the pool, or null. */
export const findExpert = (db: EntityManager, id: string): Promise<ExpertEntity | null> =>
  db.findOneBy(ExpertEntity, { id });

/** Experts by id; one statement a batch. */
export const expertById = (db: DataSource): DataLoader<string, ExpertEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(ExpertEntity, { id: In([...ids]) }), ({ id }) => id),
  );
