import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { EntryGround, MeetingDecision, MeetingKind } from "./joint-meeting.codes.ts";
import type { JointMeetingState } from "./joint-meeting.states.ts";

/** A meeting of several bodies (联席会议). */
@Entity("joint_meeting")
export class JointMeetingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  kind: MeetingKind;

  @Column("text")
  convenerId: string;

  @Column("text")
  leadOrganizationId: string;

  @Column("text", { array: true })
  memberIds: string[];

  @Column("date")
  meetingOn: Day;

  @Column("timestamptz")
  convenedAt: Date;

  @Column("integer")
  version: number;
}

/** What a body said of a dispute at a meeting: the body's view of competence and plan, nothing of a session. */
export interface BodyOpinion {
  readonly organizationId: string;
  readonly opinion: string;
}

/** A dispute on the agenda of a meeting, and what became of it. */
@Entity("joint_meeting_item")
export class JointMeetingItemEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: JointMeetingState;

  @Column("text")
  ground: EntryGround;

  @Column("timestamptz")
  enteredAt: Date;

  @Column("uuid", { nullable: true })
  meetingId: string | null;

  @Column("jsonb")
  opinions: readonly BodyOpinion[];

  @Column("text", { nullable: true })
  decision: MeetingDecision | null;

  /** What is to be done, in the meeting's words. */
  @Column("text", { nullable: true })
  plan: string | null;

  @Column("text", { nullable: true })
  responsibleId: string | null;

  @Column("date", { nullable: true })
  followUpDueOn: Day | null;

  @Column("text", { nullable: true })
  followUp: string | null;

  @Column("timestamptz", { nullable: true })
  followedUpAt: Date | null;

  @Column("integer")
  version: number;
}
