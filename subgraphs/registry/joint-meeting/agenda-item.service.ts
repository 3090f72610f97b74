import type { EntityManager } from "typeorm";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import { startItemClock, stopItemClocks } from "./joint-meeting-clocks.act.ts";
import { aboutItem } from "./joint-meeting.act.ts";
import type { MeetingDecision } from "./joint-meeting.codes.ts";
import type { BodyOpinion, JointMeetingEntity, JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import { followUpAhead, meetingWasHeld, opinionsOfMembers, satAtTheTable } from "./joint-meeting.rules.ts";
import { type JointMeetingCommand, jointMeetingProcedure } from "./joint-meeting.states.ts";

export interface ChangeJointMeetingItem extends WriteInput {
  readonly itemId: string;
  readonly expectedVersion?: number | null;
}

export interface DecideJointMeetingItem extends ChangeJointMeetingItem {
  readonly decision: MeetingDecision;
  readonly plan: string;
  readonly opinions: readonly BodyOpinion[];
  readonly responsibleId: string;
  readonly followUpDueOn: Day;
}

export type ReportJointMeetingFollowUp = ChangeJointMeetingItem & { readonly report: string };

const findItem = (db: EntityManager, id: string): Promise<JointMeetingItemEntity | null> =>
  jointMeetingRepository(db).items.find(id);

/** What becomes of one dispute on the agenda: put off, decided, and the decision followed up. */
export class AgendaItemService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  adjourn(viewer: Viewer, input: ChangeJointMeetingItem): Promise<JointMeetingItemEntity | Refusal> {
    return this.change(viewer, input, "ADJOURN", async (work, item, meeting) => {
      const row = await jointMeetingRepository(work.db).items.update(Object.assign(item, { meetingId: null }));
      await work.announce("registry.JointMeetingAdjourned", aboutItem(row), { meetingId: meeting.id });
      await stopItemClocks(work, row, "ON_AGENDA", "put off", true);
      await startItemClock(work, row, { code: "JOINT_MEETING_CONVENE", on: work.today });
      return row;
    });
  }

  decide(viewer: Viewer, input: DecideJointMeetingItem): Promise<JointMeetingItemEntity | Refusal> {
    const { decision, plan, opinions, responsibleId, followUpDueOn } = input;
    return this.change(viewer, input, "DECIDE", async (work, item, meeting) => {
      const bodies = [...new Set([meeting.convenerId, meeting.leadOrganizationId, ...meeting.memberIds])];
      const refusal =
        meetingWasHeld(meeting.meetingOn, work.today) ??
        satAtTheTable(responsibleId, bodies) ??
        opinionsOfMembers(opinions, bodies) ??
        followUpAhead(followUpDueOn, work.today);
      if (refusal) return refusal;
      const said = opinions.map(({ organizationId, opinion }) => ({ organizationId, opinion }));
      const change = { decision, plan, responsibleId, followUpDueOn, opinions: said };
      const row = await jointMeetingRepository(work.db).items.update(Object.assign(item, change));
      await work.announce("registry.JointMeetingDecided", aboutItem(row), { decision, responsibleId });
      await stopItemClocks(work, row, "ON_AGENDA", "decided");
      await startItemClock(work, row, { code: "JOINT_MEETING_FOLLOW_UP", on: work.today, until: followUpDueOn });
      return row;
    });
  }

  followUp(viewer: Viewer, input: ReportJointMeetingFollowUp): Promise<JointMeetingItemEntity | Refusal> {
    return this.change(viewer, input, "FOLLOW_UP", async (work, item) => {
      const responsibleId = item.responsibleId ?? "";
      const refusal = ownAct(responsibleId, viewer.organizationId);
      if (refusal) return refusal;
      const change = { followUp: input.report, followedUpAt: work.now };
      const row = await jointMeetingRepository(work.db).items.update(Object.assign(item, change));
      await work.announce("registry.JointMeetingFollowedUp", aboutItem(row), { responsibleId });
      await stopItemClocks(work, row, "DECIDED", "reported");
      return row;
    });
  }

  /** One act on an item that has its meeting: found through the viewer, locked after its dispute, moved along its table. */
  private change(
    viewer: Viewer,
    input: ChangeJointMeetingItem,
    command: JointMeetingCommand,
    act: (
      work: Work,
      item: JointMeetingItemEntity,
      meeting: JointMeetingEntity,
    ) => Promise<JointMeetingItemEntity | Refusal>,
  ): Promise<JointMeetingItemEntity | Refusal> {
    const mutation = jointMeetingProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findItem }, async (work) => {
      const repository = jointMeetingRepository(work.db);
      const { items, meetings } = repository;
      const seen = await repository.findVisible(viewer, input.itemId);
      if (!seen) return refuse("ITEM_NOT_FOUND", "No agenda item has this id.", { path: ["itemId"] });
      await lockDispute(work, seen.disputeId);
      const item = (await items.lock(seen.id)) ?? seen;
      const old = stale(item, input.expectedVersion);
      if (old) return old;
      const state = move(jointMeetingProcedure, item.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const meeting = item.meetingId === null ? null : await meetings.find(item.meetingId);
      if (!meeting) throw new Error(`Agenda item ${item.id} at ${item.state} has no meeting.`);
      return act(work, Object.assign(item, { state }), meeting);
    });
  }
}
