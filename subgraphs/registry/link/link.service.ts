import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { disputeForAct } from "../dispute/dispute.reader.ts";
import { DisputeLinkEntity } from "./link.entity.ts";
import { linkRepository } from "./link.repository.ts";
import { linkable } from "./link.rules.ts";
import { linkProcedure } from "./link.states.ts";

export interface LinkDisputes extends WriteInput {
  readonly leadingDisputeId: string;
  readonly followingDisputeId: string;
  readonly reason: string;
}

export interface UnlinkDisputes extends WriteInput {
  readonly linkId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<DisputeLinkEntity | null> => linkRepository(db).find(id);

/** Linking (关联): the centre says that two registrations are one quarrel, and may take it back. Neither is changed by it. */
export class LinkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  link(viewer: Viewer, input: LinkDisputes): Promise<DisputeLinkEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "linkDisputes", input, find }, async (work) => {
      const { leadingDisputeId: leadingId, followingDisputeId: followingId, reason } = input;
      const early = linkable([], leadingId, followingId, []);
      if (early) return early;
      const both = await lockBoth(work, viewer, leadingId, followingId);
      if (isRefusal(both)) return both;
      const repository = linkRepository(work.db);
      const seen = (await repository.visibleOf(viewer, [leadingId, followingId])).map(({ id }) => id);
      const refusal = linkable(await repository.holdingOf([leadingId, followingId]), leadingId, followingId, seen);
      if (refusal) return refusal;
      const [leading, following] = both;
      const row = Object.assign(new DisputeLinkEntity(), {
        id: work.newId(),
        leadingId,
        followingId,
        leadingDivision: leading.divisionCode,
        followingDivision: following.divisionCode,
        state: "LINKED" as const,
        reason,
        linkedAt: work.now,
        linkedByPost: viewer.post,
        unlinkedAt: null,
        unlinkedByPost: null,
        unlinkReason: null,
        version: 1,
      });
      await repository.insert(row);
      await tellBoth(work, "registry.DisputesLinked", row, reason);
      return row;
    });
  }

  unlink(viewer: Viewer, input: UnlinkDisputes): Promise<DisputeLinkEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "unlinkDisputes", input, find }, async (work) => {
      const repository = linkRepository(work.db);
      const first = await repository.findVisible(viewer, input.linkId);
      if (!first) return refuse("LINK_NOT_FOUND", "There is no such link.", { path: ["linkId"] });
      // The disputes are locked before the link, as linking does, so that two acts cannot wait for each other.
      const both = await lockBoth(work, viewer, first.leadingId, first.followingId);
      if (isRefusal(both)) return both;
      const row = (await repository.lock(first.id)) ?? first;
      const refusal = stale(row, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(linkProcedure, row.state, "UNLINK", viewer.post);
      if (isRefusal(state)) return state;
      const by = { unlinkedAt: work.now, unlinkedByPost: viewer.post, unlinkReason: input.reason };
      const undone = await repository.update(Object.assign(row, { state }, by));
      await tellBoth(work, "registry.DisputesUnlinked", undone, input.reason);
      return undone;
    });
  }
}

/** Both disputes, locked in the order of their ids, whichever leads. */
async function lockBoth(
  work: Work,
  viewer: Viewer,
  leadingId: string,
  followingId: string,
): Promise<readonly [DisputeEntity, DisputeEntity] | Refusal> {
  const locked = new Map<string, DisputeEntity>();
  for (const disputeId of [leadingId, followingId].sort()) {
    const dispute = await disputeForAct(work, viewer, { disputeId });
    const path = [disputeId === leadingId ? "leadingDisputeId" : "followingDisputeId"];
    if (isRefusal(dispute)) return { ...dispute, path };
    locked.set(disputeId, dispute);
  }
  const [leading, following] = [locked.get(leadingId), locked.get(followingId)];
  if (!leading || !following) throw new Error("A dispute that was locked is gone.");
  return [leading, following];
}

/** Each of the two has the link in its own timeline. */
async function tellBoth(
  work: Work,
  type: "registry.DisputesLinked" | "registry.DisputesUnlinked",
  { id, leadingId, followingId }: DisputeLinkEntity,
  reason: string,
): Promise<void> {
  const facts = { linkId: id, leadingId, followingId, reason };
  await work.announce(type, { disputeId: followingId, recordId: id }, { ...facts, side: "FOLLOWING" });
  await work.announce(type, { disputeId: leadingId, recordId: id }, { ...facts, side: "LEADING" });
}
