import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { isId } from "../../shared/db/rows.ts";
import { relatedBodies } from "../../shared/known-dispute/relations.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct, lockDispute } from "../dispute/dispute.reader.ts";
import { stillOpen } from "../dispute/dispute.rules.ts";
import { notOneself } from "../organization/organization.rules.ts";
import type { SupervisionTrigger } from "./supervision.codes.ts";
import { SupervisionNoticeEntity, type SupervisionReplyRecord } from "./supervision.entity.ts";
import { supervisionRepository } from "./supervision.repository.ts";
import { bodyIsConcerned, clockRanOut, noneOpen, sidesAct } from "./supervision.rules.ts";
import { type SupervisionCommand, supervisionProcedure } from "./supervision.states.ts";

export interface IssueSupervision extends WriteInput, DisputeTarget {
  readonly trigger: SupervisionTrigger;
  readonly deadlineId?: string | null;
  readonly addresseeId: string;
  readonly demand: string;
}

export interface ChangeSupervision extends WriteInput {
  readonly noticeId: string;
  readonly expectedVersion?: number | null;
}

export type ReplyToSupervision = ChangeSupervision & { readonly text: string };
export type EndSupervision = ChangeSupervision & { readonly reason: string };

const find = (db: EntityManager, id: string): Promise<SupervisionNoticeEntity | null> =>
  supervisionRepository(db).find(id);

/** Supervision (督办): the centre chases a body over a late or stuck dispute, and sees its reply through. */
export class SupervisionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  issue(viewer: Viewer, input: IssueSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "issueSupervisionNotice", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { trigger, addresseeId, demand } = input;
      const clock = await clockOf(work, dispute.id, input.deadlineId);
      const refusal =
        stillOpen(dispute.state) ??
        clockRanOut(trigger, clock, work.today) ??
        notOneself(addresseeId, viewer.organizationId, "addresseeId") ??
        bodyIsConcerned(addresseeId, await relatedBodies(work.db, dispute.id)) ??
        noneOpen(await supervisionRepository(work.db).openTo(dispute.id, addresseeId));
      if (refusal) return refusal;
      const notice = Object.assign(new SupervisionNoticeEntity(), {
        id: work.newId(),
        disputeId: dispute.id,
        divisionCode: dispute.divisionCode,
        state: "ISSUED" as const,
        trigger,
        deadlineId: trigger === "OVERDUE" ? (clock?.id ?? null) : null,
        demand,
        issuerId: viewer.organizationId ?? "",
        issuerPost: viewer.post,
        addresseeId,
        issuedAt: work.now,
        replyDueOn: null,
        replies: [],
        closedAt: null,
        closingNote: null,
        version: 1,
      });
      await supervisionRepository(work.db).insert(notice);
      await work.announce("registry.SupervisionIssued", about(notice), { addresseeId, supervisionTrigger: trigger });
      return waitForReply(work, notice);
    });
  }

  reply(viewer: Viewer, input: ReplyToSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    const { text } = input;
    return this.change(viewer, input, "REPLY", async (work, notice) => {
      const reply = { at: work.now.toISOString(), post: viewer.post, text };
      const open = { decidedAt: null, accepted: null, reason: null };
      const row = await keep(work, notice, { replies: [...notice.replies, { ...reply, ...open }] });
      await work.announce("registry.SupervisionReplied", about(row), { addresseeId: row.addresseeId });
      await stopReply(work, row, "replied");
      return row;
    });
  }

  acceptReply(viewer: Viewer, input: ChangeSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    return this.change(viewer, input, "ACCEPT_REPLY", async (work, notice) => {
      const row = await keep(work, notice, { replies: decided(work, notice, true, null) });
      await work.announce("registry.SupervisionReplyAccepted", about(row), { addresseeId: row.addresseeId });
      return row;
    });
  }

  rejectReply(viewer: Viewer, input: EndSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    return this.change(viewer, input, "REJECT_REPLY", async (work, notice) => {
      const row = await keep(work, notice, { replies: decided(work, notice, false, input.reason) });
      await work.announce("registry.SupervisionReplyRejected", about(row), { addresseeId: row.addresseeId });
      return waitForReply(work, row);
    });
  }

  close(viewer: Viewer, input: EndSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    return this.change(viewer, input, "CLOSE", async (work, notice) => {
      const row = await keep(work, notice, { closedAt: work.now, closingNote: input.reason });
      await work.announce("registry.SupervisionClosed", about(row), { addresseeId: row.addresseeId });
      return row;
    });
  }

  withdraw(viewer: Viewer, input: EndSupervision): Promise<SupervisionNoticeEntity | Refusal> {
    return this.change(viewer, input, "WITHDRAW", async (work, notice) => {
      const row = await keep(work, notice, { closedAt: work.now, closingNote: input.reason });
      await work.announce("registry.SupervisionWithdrawn", about(row), { addresseeId: row.addresseeId });
      await stopReply(work, row, "withdrawn", true);
      return row;
    });
  }

  /** One act on a notice: found through the viewer, locked after its dispute, moved along its table. */
  private change(
    viewer: Viewer,
    input: ChangeSupervision,
    command: SupervisionCommand,
    act: (work: Work, notice: SupervisionNoticeEntity) => Promise<SupervisionNoticeEntity>,
  ): Promise<SupervisionNoticeEntity | Refusal> {
    const mutation = supervisionProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
      const repository = supervisionRepository(work.db);
      const seen = await repository.findVisible(viewer, input.noticeId);
      if (!seen) return refuse("NOTICE_NOT_FOUND", "No notice has this id.", { path: ["noticeId"] });
      await lockDispute(work, seen.disputeId);
      const notice = (await repository.lock(seen.id)) ?? seen;
      const refusal = sidesAct(command, notice, viewer.organizationId) ?? stale(notice, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(supervisionProcedure, notice.state, command, viewer.post);
      return isRefusal(state) ? state : act(work, Object.assign(notice, { state }));
    });
  }
}

const keep = (
  { db }: Work,
  notice: SupervisionNoticeEntity,
  change: Partial<SupervisionNoticeEntity>,
): Promise<SupervisionNoticeEntity> => supervisionRepository(db).update(Object.assign(notice, change));

/** The clock for the reply starts, and the notice says its last day. */
async function waitForReply(work: Work, notice: SupervisionNoticeEntity): Promise<SupervisionNoticeEntity> {
  const { id: recordId, disputeId, divisionCode } = notice;
  const start = { code: "SUPERVISION_REPLY", disputeId, divisionCode, recordId, on: work.today } as const;
  const { dueOn } = await startClock(work, "CENTRE", start);
  return keep(work, notice, { replyDueOn: dueOn });
}

const stopReply = (work: Work, { id }: SupervisionNoticeEntity, by: string, cancelled = false): Promise<void> =>
  stopClocks(work, "CENTRE", { recordId: id, codes: ["SUPERVISION_REPLY"], on: work.today, by, cancelled });

/** The replies, the last of them decided. */
function decided(
  { now }: Work,
  { replies }: SupervisionNoticeEntity,
  accepted: boolean,
  reason: string | null,
): SupervisionReplyRecord[] {
  const last = replies.at(-1);
  if (!last) throw new Error("A reply is decided on that was never given.");
  return [...replies.slice(0, -1), { ...last, accepted, reason, decidedAt: now.toISOString() }];
}

/** The clock of this dispute that is named, or null. */
const clockOf = async (
  { db }: Work,
  disputeId: string,
  deadlineId: string | null | undefined,
): Promise<DeadlineEntity | null> =>
  deadlineId && isId(deadlineId) ? db.findOneBy(DeadlineEntity, { id: deadlineId, disputeId }) : null;

const about = ({ id, disputeId }: SupervisionNoticeEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
