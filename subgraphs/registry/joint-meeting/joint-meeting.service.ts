import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { disputeForAct, lockDispute } from "../dispute/dispute.reader.ts";
import { meetingAhead, severalBodies } from "../joint-handling/joint-handling.rules.ts";
import { allKnown, organizationsOf } from "../organization/organization.reader.ts";
import { ownAct } from "../organization/organization.rules.ts";
import { enterItem } from "./joint-meeting.act.ts";
import type { MeetingDecision, MeetingKind } from "./joint-meeting.codes.ts";
import { type BodyOpinion, JointMeetingEntity, type JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import {
  agendaFits,
  crossesBoundary,
  followUpAhead,
  headConvenes,
  meetingWasHeld,
  opinionsOfMembers,
  satAtTheTable,
} from "./joint-meeting.rules.ts";
import { type JointMeetingCommand, type JointMeetingState, jointMeetingProcedure } from "./joint-meeting.states.ts";

export interface ConveneJointMeeting extends WriteInput {
  readonly kind: MeetingKind;
  readonly disputeIds: readonly string[];
  readonly leadOrganizationId: string;
  readonly memberIds: readonly string[];
  readonly meetingOn: Day;
}

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

const LIST = "joint-meeting-items";
const findItem = (db: EntityManager, id: string): Promise<JointMeetingItemEntity | null> =>
  jointMeetingRepository(db).items.find(id);
const findMeeting = (db: EntityManager, id: string): Promise<JointMeetingEntity | null> =>
  jointMeetingRepository(db).meetings.find(id);

/** Joint meetings (联席会议、联合会商): several bodies settle who takes a dispute and how; each decision is followed up. */
export class JointMeetingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  /** Puts disputes on the agenda of one meeting: those that wait for it, and those the head adds. */
  convene(viewer: Viewer, input: ConveneJointMeeting): Promise<JointMeetingEntity | Refusal> {
    const request = { command: "conveneJointMeeting", input, find: findMeeting };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const { kind, leadOrganizationId, memberIds, meetingOn } = input;
      const disputeIds = [...new Set(input.disputeIds)].sort();
      const bodies = [leadOrganizationId, ...memberIds];
      const refusal =
        headConvenes(viewer.post) ??
        agendaFits(disputeIds) ??
        severalBodies(leadOrganizationId, memberIds) ??
        meetingAhead(meetingOn, work.today) ??
        (await allKnown(work.db, bodies)) ??
        crossesBoundary(
          kind,
          (await organizationsOf(work.db, bodies)).map(({ divisionCode }) => divisionCode),
        );
      if (refusal) return refusal;
      const meeting = Object.assign(new JointMeetingEntity(), {
        id: work.newId(),
        divisionCode: viewer.divisions[0] ?? "",
        convenerId: viewer.organizationId ?? "",
        ...{ kind, leadOrganizationId, memberIds: [...memberIds], meetingOn },
        convenedAt: work.now,
        version: 1,
      });
      await jointMeetingRepository(work.db).meetings.insert(meeting);
      for (const disputeId of disputeIds) {
        const stopped = await this.putOnAgenda(work, viewer, meeting, disputeId);
        if (stopped) return stopped;
      }
      return meeting;
    });
  }

  adjourn(viewer: Viewer, input: ChangeJointMeetingItem): Promise<JointMeetingItemEntity | Refusal> {
    return this.change(viewer, input, "ADJOURN", async (work, item, meeting) => {
      const row = await jointMeetingRepository(work.db).items.update(Object.assign(item, { meetingId: null }));
      await work.announce("registry.JointMeetingAdjourned", about(row), { meetingId: meeting.id });
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
      await work.announce("registry.JointMeetingDecided", about(row), { decision, responsibleId });
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
      await work.announce("registry.JointMeetingFollowedUp", about(row), { responsibleId });
      return row;
    });
  }

  /** A page of what the viewer may see, the oldest first. */
  async page(
    viewer: Viewer,
    states: readonly JointMeetingState[] | null,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<JointMeetingItemEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const rows = await jointMeetingRepository(this.db.manager).page(viewer, states, cut);
    return toConnection(LIST, rows, cut.limit, ({ enteredAt, id }) => [enteredAt.toISOString(), id]);
  }

  private async putOnAgenda(
    work: Work,
    viewer: Viewer,
    { id: meetingId, kind, leadOrganizationId, memberIds, meetingOn }: JointMeetingEntity,
    disputeId: string,
  ): Promise<Refusal | undefined> {
    const dispute = await disputeForAct(work, viewer, { disputeId });
    if (isRefusal(dispute)) return { ...dispute, path: ["disputeIds"] };
    const repository = jointMeetingRepository(work.db);
    const item = (await repository.waiting(disputeId)) ?? (await enterItem(work, dispute, "HEAD"));
    const state = move(jointMeetingProcedure, item.state, "CONVENE", viewer.post);
    if (isRefusal(state)) return { ...state, path: ["disputeIds"] };
    const row = await repository.items.update(Object.assign(item, { state, meetingId }));
    // Whoever sits at the table sees what it is about.
    await relate(work.db, disputeId, [leadOrganizationId, ...memberIds]);
    const meeting = { meetingId, meetingKind: kind, leadOrganizationId, memberIds, meetingOn };
    await work.announce("registry.JointMeetingConvened", about(row), meeting);
    return undefined;
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

const about = ({ id, disputeId }: JointMeetingItemEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
