import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { RecusalEntity } from "./recusal.entity.ts";
import { notRecused, nothingWaits, waitingActs } from "./recusal.rules.ts";

const PER_CASE = 50;

/** The request by its id, or null. */
export const findRecusal = (db: EntityManager, id: string): Promise<RecusalEntity | null> =>
  rowsOf(db, RecusalEntity).find(id);

/** The requests of a case, in order. */
export const recusalsIn = (db: EntityManager, caseId: string): Promise<RecusalEntity[]> =>
  db.find(RecusalEntity, { where: { caseId }, order: { requestedOn: "ASC", id: "ASC" }, take: PER_CASE });

/** Refuses an act that has to wait for the decision on a recusal. */
export async function recusalAllows(
  db: EntityManager,
  caseId: string,
  command: string | undefined,
): Promise<Refusal | undefined> {
  if (command === undefined || !waitingActs.includes(command)) return undefined;
  return nothingWaits(await db.findOneBy(RecusalEntity, { caseId, state: "REQUESTED" }));
}

/** Refuses to name mediators who stepped aside in this case. */
export const noneRecused = async (
  db: EntityManager,
  caseId: string,
  mediatorIds: readonly string[],
): Promise<Refusal | undefined> => notRecused(mediatorIds, await recusalsIn(db, caseId));

/** The requests of cases the viewer has already been given; one statement a batch. */
export const recusalsOfCase = (db: DataSource): DataLoader<string, RecusalEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(RecusalEntity, {
      where: { caseId: In([...ids]) },
      order: { requestedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  });
