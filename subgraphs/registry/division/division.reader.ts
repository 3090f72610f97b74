import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { DivisionEntity } from "./division.entity.ts";

/** Divisions by code; they are public, so no viewer is asked for. */
export type DivisionReader = DataLoader<string, DivisionEntity | null>;

export const divisionReader = (db: DataSource): DivisionReader =>
  new DataLoader(async (codes) =>
    oneBy(codes, await db.manager.findBy(DivisionEntity, { code: In([...codes]) }), ({ code }) => code),
  );

/** Whether the directory has this division. */
export const divisionExists = (db: EntityManager, code: string): Promise<boolean> =>
  db.existsBy(DivisionEntity, { code });
