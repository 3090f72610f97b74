import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { notAhead } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { openDuties } from "../deadline/open-duties.reader.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { type DisputeTarget, disputeForAct, findDispute, getDispute } from "../dispute/dispute.reader.ts";
import type { DisputeCommand } from "../dispute/dispute.states.ts";
import { noneWaits } from "../referral/referral.reader.ts";
import { nothingOwed } from "./closing.rules.ts";

export type ChangeDispute = WriteInput & DisputeTarget;
export type TransferDispute = ChangeDispute & { readonly route: string; readonly begunOn: Day };
export type ReopenDispute = ChangeDispute & { readonly reason: string };
export type ArchiveDispute = ChangeDispute & { readonly fileNumber: string };

/** Closing (办结): follow-up, the outside route taken, closing, taking up again, the archive. All by the centre. */
export class ClosingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  startFollowUp(viewer: Viewer, input: ChangeDispute): Promise<DisputeEntity | Refusal> {
    return this.change(viewer, input, "startFollowUp", "FOLLOW_UP", (work, { id, holderId }) =>
      work.announce("registry.FollowUpStarted", about(id), { holderId }),
    );
  }

  transfer(viewer: Viewer, input: TransferDispute): Promise<DisputeEntity | Refusal> {
    const { route, begunOn } = input;
    return this.change(
      viewer,
      input,
      "transferDispute",
      "TRANSFER",
      (work, { id }) => work.announce("registry.DisputeTransferred", about(id), { route, begunOn }),
      ({ today }) => notAhead(begunOn, today, "begunOn"),
    );
  }

  close(viewer: Viewer, input: ChangeDispute): Promise<DisputeEntity | Refusal> {
    return this.change(viewer, input, "closeDispute", "CLOSE", (work, { id, holderId }) =>
      work.announce("registry.DisputeClosed", about(id), { holderId }),
    );
  }

  /** The centre that takes it up again holds it until another body signs; what another holder offered is settled first. */
  reopen(viewer: Viewer, input: ReopenDispute): Promise<DisputeEntity | Refusal> {
    return this.change(
      viewer,
      input,
      "reopenDispute",
      "REOPEN",
      (work, { id, holderId }) =>
        work.announce("registry.DisputeReopened", about(id), {
          reason: input.reason,
          holderId: viewer.organizationId ?? holderId,
        }),
      async ({ db }, { id, holderId }) => (holderId === viewer.organizationId ? undefined : noneWaits(db, id)),
    );
  }

  archive(viewer: Viewer, input: ArchiveDispute): Promise<DisputeEntity | Refusal> {
    return this.change(
      viewer,
      input,
      "archiveDispute",
      "ARCHIVE",
      (work, { id }) => work.announce("registry.DisputeArchived", about(id), { fileNumber: input.fileNumber }),
      async ({ db }, { id }) => nothingOwed(await openDuties(db, id)),
    );
  }

  private change(
    viewer: Viewer,
    input: ChangeDispute,
    mutation: string,
    command: DisputeCommand,
    announce: (work: Work, dispute: DisputeEntity) => Promise<void>,
    check: (work: Work, dispute: DisputeEntity) => Promise<Refusal | undefined> | Refusal | undefined = () => undefined,
  ): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findDispute }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input, command);
      if (isRefusal(dispute)) return dispute;
      const refusal = await check(work, dispute);
      if (refusal) return refusal;
      await announce(work, dispute);
      return getDispute(work, dispute.id);
    });
  }
}

const about = (id: string): { disputeId: string; recordId: string } => ({ disputeId: id, recordId: id });
