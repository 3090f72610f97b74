import type { EntityManager } from "typeorm";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { findWindow, firstAbsence } from "../centre/centre.reader.ts";
import { DutyShiftEntity } from "./duty.entity.ts";
import { dutyRepository } from "./duty.repository.ts";
import { type Shift, notPlannedYet, ownPost, presentThroughout, sensible } from "./duty.rules.ts";

export interface PlanDuty extends WriteInput, Shift {
  readonly windowId?: string | null;
}

export interface CancelDuty extends WriteInput {
  readonly dutyShiftId: string;
  readonly expectedVersion?: number | null;
}

const find = (db: EntityManager, id: string): Promise<DutyShiftEntity | null> => dutyRepository(db).find(id);

/** The duty roster (值班表): which post of a body is where, and when. No dispute, so no dispute's event, comes of it. */
export class DutyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  plan(viewer: Viewer, input: PlanDuty): Promise<DutyShiftEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "planDuty", input, find }, async (work) => {
      const { post, since, until, hours, windowId = null } = input;
      const organizationId = viewer.organizationId ?? "";
      const repository = dutyRepository(work.db);
      const refusal =
        ownPost(post, viewer.agency) ??
        sensible(input, work.today) ??
        (windowId === null ? undefined : await staffed(work, organizationId, windowId, input)) ??
        notPlannedYet(await repository.same(organizationId, windowId, input));
      if (refusal) return refusal;
      const shift = { organizationId, post, windowId, since, until, hours };
      const row = { ...shift, id: work.newId(), cancelledAt: null, version: 1 };
      return repository.insert(Object.assign(new DutyShiftEntity(), row));
    });
  }

  cancel(viewer: Viewer, input: CancelDuty): Promise<DutyShiftEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "cancelDuty", input, find }, async (work) => {
      const repository = dutyRepository(work.db);
      const row = await repository.lock(input.dutyShiftId);
      if (row?.cancelledAt !== null)
        return refuse("SHIFT_NOT_FOUND", "The roster has no such shift.", { path: ["dutyShiftId"] });
      const refusal = ownAct(row.organizationId, viewer.organizationId) ?? stale(row, input.expectedVersion);
      return refusal ?? repository.update(Object.assign(row, { cancelledAt: work.now }));
    });
  }
}

/** A window that exists, at a centre where the body is present on each day. */
async function staffed(
  work: Work,
  organizationId: string,
  windowId: string,
  shift: Shift,
): Promise<Refusal | undefined> {
  const window = await findWindow(work.db, windowId);
  if (!window) return refuse("UNKNOWN_WINDOW", "The directory has no such window.", { path: ["windowId"] });
  return presentThroughout(await firstAbsence(work.db, window.centreId, organizationId, shift));
}
