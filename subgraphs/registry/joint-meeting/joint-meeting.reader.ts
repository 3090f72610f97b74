import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { JointMeetingEntity, type JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { visibleItems } from "./joint-meeting.repository.ts";

const PER_DISPUTE = 50;

/** Agenda items and their meetings, one statement a batch. */
export interface JointMeetingReader {
  readonly ofDispute: DataLoader<string, JointMeetingItemEntity[]>;
  /** The meetings of items the viewer has already been given. */
  readonly meetings: DataLoader<string, JointMeetingEntity | null>;
}

export const jointMeetingReader = (db: DataSource, viewer: Viewer): JointMeetingReader => ({
  ofDispute: new DataLoader(async (ids) => {
    const rows = await visibleItems(db.manager, viewer)
      .andWhere("i.dispute_id IN (:...ids)", { ids })
      .orderBy("i.enteredAt")
      .addOrderBy("i.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  }),
  meetings: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(JointMeetingEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
});
