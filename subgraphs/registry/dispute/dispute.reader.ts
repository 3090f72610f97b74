import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { DisputeEntity } from "./dispute.entity.ts";
import { disputeRepository } from "./dispute.repository.ts";
import { holdersAct } from "./dispute.rules.ts";
import { type DisputeCommand, disputeProcedure } from "./dispute.states.ts";

/** What a command on a dispute names: which one, and the version its sender has read. */
export interface DisputeTarget {
  readonly disputeId: string;
  readonly expectedVersion?: number | null;
}

/**
 * The dispute an act is about, locked until commit. Refused where the viewer may not see it (it answers like one that
 * does not exist), where it was changed meanwhile, or where its state, the viewer's post or its holder does not allow the command.
 */
export async function disputeForAct(
  work: Work,
  viewer: Viewer,
  { disputeId, expectedVersion }: DisputeTarget,
  command?: DisputeCommand,
): Promise<DisputeEntity | Refusal> {
  const dispute = await disputeRepository(work.db).lockVisible(viewer, disputeId);
  if (!dispute) return refuse("DISPUTE_NOT_FOUND", "No dispute has this id.", { path: ["disputeId"] });
  const refusal = stale(dispute, expectedVersion);
  if (refusal) return refusal;
  if (command === undefined) return dispute;
  const next = move(disputeProcedure, dispute.state, command, viewer.post);
  return isRefusal(next) ? next : (holdersAct(command, dispute.holderId, viewer.organizationId) ?? dispute);
}

/** The dispute by its id, whoever asks: for events and for the answer to an act just done. Throws when it is not there. */
export async function getDispute(work: Work, id: string): Promise<DisputeEntity> {
  const dispute = await disputeRepository(work.db).find(id);
  if (!dispute) throw new Error(`Dispute ${id} was announced but is not here.`);
  return dispute;
}

/** As `getDispute`, and holds the row until commit. */
export async function lockDispute(work: Work, id: string): Promise<DisputeEntity> {
  const dispute = await disputeRepository(work.db).lock(id);
  if (!dispute) throw new Error(`Dispute ${id} was announced but is not here.`);
  return dispute;
}

/** The dispute by its id, or null: how a repeated request finds what the first one made. */
export const findDispute = (db: EntityManager, id: string): Promise<DisputeEntity | null> =>
  disputeRepository(db).find(id);
