import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { sealedTo } from "../../shared/seal/sealed-to.ts";
import { move } from "../../shared/state-machine/move.ts";
import { disputeForAct } from "../dispute/dispute.reader.ts";
import { stillOpen } from "../dispute/dispute.rules.ts";
import { meetingAhead, severalBodies } from "../joint-handling/joint-handling.rules.ts";
import { allKnown, organizationsOf } from "../organization/organization.reader.ts";
import { startItemClock, stopItemClocks } from "./joint-meeting-clocks.act.ts";
import { aboutItem, enterItem } from "./joint-meeting.act.ts";
import type { MeetingKind } from "./joint-meeting.codes.ts";
import { JointMeetingEntity, type JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import { agendaFits, crossesBoundary } from "./joint-meeting.rules.ts";
import { type JointMeetingState, jointMeetingProcedure } from "./joint-meeting.states.ts";

export interface ConveneJointMeeting extends WriteInput {
  readonly kind: MeetingKind;
  readonly disputeIds: readonly string[];
  readonly leadOrganizationId: string;
  readonly memberIds: readonly string[];
  readonly meetingOn: Day;
}

const LIST = "joint-meeting-items";
const findMeeting = (db: EntityManager, id: string): Promise<JointMeetingEntity | null> =>
  jointMeetingRepository(db).meetings.find(id);

/** Joint meetings (联席会议、联合会商): several bodies settle who takes a dispute and how. */
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
    const closed = stillOpen(dispute.state);
    if (closed) return { ...closed, path: ["disputeIds"] };
    const bodies = [leadOrganizationId, ...memberIds];
    const kept = await sealedTo(work.db, disputeId, bodies, "memberIds");
    if (kept) return kept;
    const repository = jointMeetingRepository(work.db);
    const item = (await repository.waiting(disputeId)) ?? (await enterItem(work, dispute, "HEAD"));
    const state = move(jointMeetingProcedure, item.state, "CONVENE", viewer.post);
    if (isRefusal(state)) return { ...state, path: ["disputeIds"] };
    const row = await repository.items.update(Object.assign(item, { state, meetingId }));
    // Whoever sits at the table sees what it is about.
    await relate(work.db, disputeId, bodies);
    const meeting = { meetingId, meetingKind: kind, leadOrganizationId, memberIds, meetingOn };
    await work.announce("registry.JointMeetingConvened", aboutItem(row), meeting);
    await stopItemClocks(work, row, "ENTERED", "convened");
    await startItemClock(work, row, { code: "JOINT_MEETING_DECIDE", on: meetingOn });
    return undefined;
  }
}
