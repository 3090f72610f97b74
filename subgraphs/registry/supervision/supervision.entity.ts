import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { SupervisionTrigger } from "./supervision.codes.ts";
import type { SupervisionState } from "./supervision.states.ts";

/** One reply of the body, and what the centre made of it. Never overwritten by the next. */
export interface SupervisionReplyRecord {
  readonly at: string;
  readonly post: string;
  readonly text: string;
  readonly decidedAt: string | null;
  readonly accepted: boolean | null;
  readonly reason: string | null;
}

/** A notice by which the centre chases a body over one dispute (督办). */
@Entity("supervision_notice")
export class SupervisionNoticeEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: SupervisionState;

  @Column("text")
  trigger: SupervisionTrigger;

  /** The clock that ran out, where lateness is the trigger. */
  @Column("uuid", { nullable: true })
  deadlineId: string | null;

  @Column("text")
  demand: string;

  @Column("text")
  issuerId: string;

  @Column("text")
  issuerPost: string;

  @Column("text")
  addresseeId: string;

  @Column("timestamptz")
  issuedAt: Date;

  /** The last day for the reply that is waited for; null only where the holiday calendar lacks the year. */
  @Column("date", { nullable: true })
  replyDueOn: Day | null;

  @Column("jsonb")
  replies: readonly SupervisionReplyRecord[];

  /** Null as long as the notice is open. */
  @Column("timestamptz", { nullable: true })
  closedAt: Date | null;

  @Column("text", { nullable: true })
  closingNote: string | null;

  @Column("integer")
  version: number;
}
