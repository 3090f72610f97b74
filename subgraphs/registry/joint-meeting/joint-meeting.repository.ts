import { type EntityManager, In, type SelectQueryBuilder } from "typeorm";
import { addressedRows } from "../../shared/auth/addressed-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { JointMeetingEntity, JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import type { JointMeetingState } from "./joint-meeting.states.ts";

export interface JointMeetingRepository {
  readonly items: Rows<JointMeetingItemEntity>;
  readonly meetings: Rows<JointMeetingEntity>;
  findVisible(viewer: Viewer, id: string): Promise<JointMeetingItemEntity | null>;
  /** The item of a dispute that waits for a meeting or is on an agenda. */
  waiting(disputeId: string): Promise<JointMeetingItemEntity | null>;
  page(viewer: Viewer, states: readonly JointMeetingState[] | null, page: Page): Promise<JointMeetingItemEntity[]>;
}

/** Items of the viewer's division, and those its body is responsible for or sat at the table for. */
export function visibleItems(db: EntityManager, viewer: Viewer): SelectQueryBuilder<JointMeetingItemEntity> {
  const columns = { disputeId: "i.dispute_id", divisionCode: "i.division_code" };
  const named = `EXISTS (SELECT 1 FROM joint_meeting vm WHERE vm.id = i.meeting_id
    AND (:namedBody = ANY (vm.member_ids) OR :namedBody IN (vm.lead_organization_id, i.responsible_id)))`;
  const { sql, parameters } = addressedRows(viewer, columns, named);
  return db.createQueryBuilder(JointMeetingItemEntity, "i").where(sql, parameters);
}

export const jointMeetingRepository = (db: EntityManager): JointMeetingRepository => ({
  items: rowsOf(db, JointMeetingItemEntity),
  meetings: rowsOf(db, JointMeetingEntity),
  findVisible: async (viewer, id) =>
    isId(id) ? visibleItems(db, viewer).andWhere("i.id = :id", { id }).getOne() : null,
  waiting: (disputeId) => db.findOneBy(JointMeetingItemEntity, { disputeId, state: In(["ENTERED", "ON_AGENDA"]) }),
  page(viewer, states, page) {
    const query = visibleItems(db, viewer);
    if (states) query.andWhere("i.state = ANY (:states)", { states });
    return pageBy(query, "enteredAt", page).getMany();
  },
});
