import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { SupervisionNoticeEntity } from "./supervision.entity.ts";
import { visibleNotices } from "./supervision.repository.ts";

const PER_DISPUTE = 100;

/** What may be asked of the centre's chasing, one statement a batch. */
export interface SupervisionReader {
  /** The notices of a dispute the viewer may see, the oldest first. */
  readonly ofDispute: DataLoader<string, SupervisionNoticeEntity[]>;
  /** Whether a notice is open on a dispute the viewer has already been given; that much everybody may know who sees it. */
  readonly supervised: DataLoader<string, boolean>;
}

export const supervisionReader = (db: DataSource, viewer: Viewer): SupervisionReader => ({
  ofDispute: new DataLoader(async (ids) => {
    const rows = await visibleNotices(db.manager, viewer)
      .andWhere("n.dispute_id IN (:...ids)", { ids })
      .orderBy("n.issuedAt")
      .addOrderBy("n.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  }),
  supervised: new DataLoader(async (ids) => {
    const rows: { dispute_id: string }[] = await db.query(
      `SELECT DISTINCT dispute_id FROM supervision_notice WHERE dispute_id = ANY ($1) AND closed_at IS NULL`,
      [ids],
    );
    const open = new Set(rows.map(({ dispute_id }) => dispute_id));
    return ids.map((id) => open.has(id));
  }),
});

/** The notices of a dispute to a body: what a recommendation may rest on. */
export const noticesTo = (
  db: EntityManager,
  disputeId: string,
  addresseeId: string,
): Promise<SupervisionNoticeEntity[]> => db.findBy(SupervisionNoticeEntity, { disputeId, addresseeId });
