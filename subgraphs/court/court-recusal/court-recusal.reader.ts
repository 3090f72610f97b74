import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import { CourtRecusalEntity } from "./court-recusal.entity.ts";

const PER_MATTER = 50;
const IN_ORDER = { requestedOn: "ASC", id: "ASC" } as const;

/** The request by its id, or null. */
export const findCourtRecusal = (db: EntityManager, id: string): Promise<CourtRecusalEntity | null> =>
  rowsOf(db, CourtRecusalEntity).find(id);

/** The requests of one complaint or application, in order. */
export const courtRecusalsOf = (db: EntityManager, recordId: string): Promise<CourtRecusalEntity[]> =>
  db.find(CourtRecusalEntity, {
    where: [{ courtReferralId: recordId }, { confirmationId: recordId }],
    order: IN_ORDER,
    take: PER_MATTER,
  });

/** The requests of complaints or applications the viewer has already been given; one statement a batch. */
const requestsBy = (
  db: DataSource,
  column: "courtReferralId" | "confirmationId",
): DataLoader<string, CourtRecusalEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(CourtRecusalEntity, { where: { [column]: In([...ids]) }, order: IN_ORDER });
    return groupedBy(ids, rows, (row) => row[column] ?? "", PER_MATTER);
  });

/** The requests of both kinds of matter. */
export interface CourtRecusalReader {
  readonly ofReferral: DataLoader<string, CourtRecusalEntity[]>;
  readonly ofConfirmation: DataLoader<string, CourtRecusalEntity[]>;
}

export const courtRecusalReader = (db: DataSource): CourtRecusalReader => ({
  ofReferral: requestsBy(db, "courtReferralId"),
  ofConfirmation: requestsBy(db, "confirmationId"),
});
