import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { furtherDivisionsOf } from "../../shared/further-division/further-division.condition.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { stillOpen } from "../dispute/dispute.rules.ts";
import { divisionKnown } from "../division/division.reader.ts";
import { sealOn } from "../seal/seal.reader.ts";
import { FurtherDivisionEntity } from "./further-division.entity.ts";
import { furtherDivisionRepository } from "./further-division.repository.ts";
import { notSealed, sharable } from "./further-division.rules.ts";
import { furtherDivisionProcedure } from "./further-division.states.ts";

export interface AddFurtherDivision extends WriteInput, DisputeTarget {
  readonly divisionCode: string;
  readonly reason: string;
}

export interface RemoveFurtherDivision extends WriteInput {
  readonly furtherDivisionId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<FurtherDivisionEntity | null> =>
  furtherDivisionRepository(db).find(id);

/** A dispute across a boundary (跨区域纠纷): it belongs to a further division too, whose centres see it from then on. */
export class FurtherDivisionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(viewer: Viewer, input: AddFurtherDivision): Promise<FurtherDivisionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "addFurtherDivision", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { divisionCode: furtherCode, reason } = input;
      const refusal =
        stillOpen(dispute.state) ??
        notSealed(await sealOn(work.db, dispute.id)) ??
        (await divisionKnown(work.db, furtherCode)) ??
        sharable(furtherCode, dispute.divisionCode, await furtherDivisionsOf(work.db, dispute.id));
      if (refusal) return refusal;
      const row = Object.assign(new FurtherDivisionEntity(), {
        id: work.newId(),
        disputeId: dispute.id,
        divisionCode: dispute.divisionCode,
        furtherCode,
        state: "BELONGS" as const,
        reason,
        addedAt: work.now,
        removedAt: null,
        removalReason: null,
        version: 1,
      });
      await furtherDivisionRepository(work.db).insert(row);
      const about = { disputeId: dispute.id, recordId: row.id };
      await work.announce("registry.FurtherDivisionAdded", about, { furtherDivisionCode: furtherCode, reason });
      return row;
    });
  }

  remove(viewer: Viewer, input: RemoveFurtherDivision): Promise<FurtherDivisionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "removeFurtherDivision", input, find }, async (work) => {
      const repository = furtherDivisionRepository(work.db);
      const seen = await repository.findVisible(viewer, input.furtherDivisionId);
      if (!seen)
        return refuse("FURTHER_DIVISION_NOT_FOUND", "No such belonging has this id.", { path: ["furtherDivisionId"] });
      const dispute = await disputeForAct(work, viewer, { disputeId: seen.disputeId });
      if (isRefusal(dispute)) return dispute;
      const row = (await repository.lock(seen.id)) ?? seen;
      const refusal = stale(row, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(furtherDivisionProcedure, row.state, "REMOVE", viewer.post);
      if (isRefusal(state)) return state;
      const removed = { state, removedAt: work.now, removalReason: input.reason };
      const kept = await repository.update(Object.assign(row, removed));
      const about = { disputeId: kept.disputeId, recordId: kept.id };
      const facts = { furtherDivisionCode: kept.furtherCode, reason: input.reason };
      await work.announce("registry.FurtherDivisionRemoved", about, facts);
      return kept;
    });
  }
}
