import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Actor } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { RecordStays } from "../../shared/db/idempotency.ts";
import { isId } from "../../shared/db/rows.ts";
import { notWithdrawn } from "./recusal.condition.ts";
import { PetitionRecusalEntity } from "./recusal.entity.ts";

const PER_PETITION = 50;
const order = { requestedOn: "ASC", id: "ASC" } as const;

/** The recusals in a petition, in order. */
export const recusalsIn = (db: EntityManager, petitionId: string): Promise<PetitionRecusalEntity[]> =>
  db.find(PetitionRecusalEntity, { where: { petitionId }, order, take: PER_PETITION });

/** Whether somebody stepped aside in a petition, for acts that find it by another way than the viewer's. */
export async function hasWithdrawn(db: EntityManager, petitionId: string, actor: Actor): Promise<boolean> {
  const { sql, parameters } = notWithdrawn(":petitionId", actor);
  const aside = db.createQueryBuilder(PetitionRecusalEntity, "r").where("r.petition_id = :petitionId", { petitionId });
  return aside.andWhere(`NOT ${sql}`, parameters).getExists();
}

/**
 * A key leads nobody back to a petition they stepped aside in. Whether the stepping aside itself arrived may be asked again:
 * that answer says nothing of the petition.
 */
export const ownRecusalOrSeen: RecordStays = async (db, { command, actor }, petitionId) =>
  command === "requestPetitionRecusal" || !isId(petitionId) || !(await hasWithdrawn(db, petitionId, actor));

/** The recusals in petitions the viewer has already been given, in order; one statement a batch. */
export const recusalsOfPetition = (db: DataSource): DataLoader<string, PetitionRecusalEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PetitionRecusalEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });
