import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { TrainerEntity } from "./trainer.entity.ts";

/** A trainer of the pool, or null. */
export const findTrainer = (db: EntityManager, id: string): Promise<TrainerEntity | null> =>
  db.findOneBy(TrainerEntity, { id });

/** Trainers by id; one statement a batch. */
export const trainerById = (db: DataSource): DataLoader<string, TrainerEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(TrainerEntity, { id: In([...ids]) }), ({ id }) => id),
  );
