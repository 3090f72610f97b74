import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { DivisionEntity } from "./division.entity.ts";

/** Divisions by code; they are public, so no viewer is asked for. */
export type DivisionReader = DataLoader<string, DivisionEntity | null>;

export const divisionReader = (db: DataSource): DivisionReader =>
  new DataLoader(async (codes) =>
    oneBy(codes, await db.manager.findBy(DivisionEntity, { code: In([...codes]) }), ({ code }) => code),
  );

/** Refuses where the directory lacks the division. */
export const divisionKnown = async (db: EntityManager, code: string): Promise<Refusal | undefined> =>
  (await db.existsBy(DivisionEntity, { code }))
    ? undefined
    : refuse("UNKNOWN_DIVISION", "The directory has no such division.", { path: ["divisionCode"] });
