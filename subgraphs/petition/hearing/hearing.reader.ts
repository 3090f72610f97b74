import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { HearingEntity } from "./hearing.entity.ts";
import { noneOpen } from "./hearing.rules.ts";

const PER_PETITION = 50;

/** The hearing of a petition that is open. */
export const openHearing = (db: EntityManager, petitionId: string): Promise<HearingEntity | null> =>
  db.findOneBy(HearingEntity, { petitionId, state: "OPEN" });

/** Refuses an answer while a hearing is open. */
export const noHearingOpen = async (db: EntityManager, petitionId: string): Promise<Refusal | undefined> =>
  noneOpen(await openHearing(db, petitionId));

/** The hearings on petitions the viewer has already been given, in order; one statement a batch. */
export const hearingsOfPetition = (db: DataSource): DataLoader<string, HearingEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(HearingEntity, {
      where: { petitionId: In([...ids]) },
      order: { openedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
