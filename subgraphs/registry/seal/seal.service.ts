import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { allKnown } from "../organization/organization.reader.ts";
import { noneWaits } from "../referral/referral.reader.ts";
import type { SealGround } from "./seal.codes.ts";
import { SealEntity } from "./seal.entity.ts";
import { sealOn } from "./seal.reader.ts";
import { isSealed, notSealedYet, openToFew } from "./seal.rules.ts";

export interface SealDispute extends WriteInput, DisputeTarget {
  readonly ground: SealGround;
  /** Bodies that go on seeing it, besides its holder, the sealing centre and its parties. */
  readonly openTo: readonly string[];
}

export interface LiftSeal extends WriteInput, DisputeTarget {
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<SealEntity | null> => rowsOf(db, SealEntity).find(id);

/** Sealing (封存): from then on the dispute answers to nobody else but as one that does not exist. */
export class SealService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  seal(viewer: Viewer, input: SealDispute): Promise<SealEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "sealDispute", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      // A body that is to sign for what it cannot see never would: it is named, or the hand-over is taken back first.
      const refusal =
        notSealedYet(await sealOn(work.db, dispute.id)) ??
        openToFew(input.openTo) ??
        (await allKnown(work.db, input.openTo, "openTo")) ??
        (await noneWaits(work.db, dispute.id, input.openTo));
      if (refusal) return refusal;
      const { id: disputeId, divisionCode, holderId } = dispute;
      const seal = Object.assign(new SealEntity(), {
        id: work.newId(),
        disputeId,
        divisionCode,
        ground: input.ground,
        sealedAt: work.now,
        liftedAt: null,
        liftedFor: null,
        version: 1,
      });
      await rowsOf(work.db, SealEntity).insert(seal);
      const openTo = [...new Set([...input.openTo, holderId, viewer.organizationId ?? holderId])];
      await work.announce("registry.DisputeSealed", { disputeId, recordId: seal.id }, { openTo });
      return seal;
    });
  }

  lift(viewer: Viewer, input: LiftSeal): Promise<SealEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "liftSeal", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const seal = isSealed(await sealOn(work.db, dispute.id));
      if (isRefusal(seal)) return seal;
      const lifted = Object.assign(seal, { liftedAt: work.now, liftedFor: input.reason });
      await rowsOf(work.db, SealEntity).update(lifted);
      await work.announce("registry.SealLifted", { disputeId: dispute.id, recordId: seal.id }, {});
      return lifted;
    });
  }
}
