import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { groupMayBeCalled } from "../joint-group/joint-group.reader.ts";
import { allKnown } from "../organization/organization.reader.ts";
import { sealedTo } from "../../shared/seal/sealed-to.ts";
import { DispatchOrderEntity } from "./joint-handling.entity.ts";
import { meetingAhead, severalBodies } from "./joint-handling.rules.ts";

export interface OrderJointHandling extends WriteInput, DisputeTarget {
  readonly leadOrganizationId: string;
  readonly memberIds: readonly string[];
  /** The standing group that is called, where one is. */
  readonly groupId?: string | null;
  readonly meetingOn: Day;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<DispatchOrderEntity | null> =>
  rowsOf(db, DispatchOrderEntity).find(id);

/** Joint handling (联合调处): the head of the centre calls several bodies together for a dispute that crosses sectors. */
export class JointHandlingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  order(viewer: Viewer, input: OrderJointHandling): Promise<DispatchOrderEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "orderJointHandling", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input, "ORDER_JOINT");
      if (isRefusal(dispute)) return dispute;
      const { leadOrganizationId, memberIds, meetingOn, reason, groupId = null } = input;
      const { divisionCode, category } = dispute;
      const called = { divisionCode, category, leadId: leadOrganizationId, memberIds, meetingOn };
      const refusal =
        severalBodies(leadOrganizationId, memberIds) ??
        meetingAhead(meetingOn, work.today) ??
        (await allKnown(work.db, [leadOrganizationId, ...memberIds])) ??
        (await sealedTo(work.db, dispute.id, [leadOrganizationId, ...memberIds], "memberIds")) ??
        (await groupMayBeCalled(work.db, groupId, called));
      if (refusal) return refusal;
      const values = { leadOrganizationId, memberIds: [...memberIds], meetingOn, reason, groupId };
      const order = Object.assign(new DispatchOrderEntity(), values, {
        id: work.newId(),
        disputeId: dispute.id,
        divisionCode,
        orderedAt: work.now,
        version: 1,
      });
      await rowsOf(work.db, DispatchOrderEntity).insert(order);
      await work.announce(
        "registry.JointHandlingOrdered",
        { disputeId: dispute.id, recordId: order.id },
        { leadOrganizationId, memberIds, meetingOn },
      );
      return order;
    });
  }
}
