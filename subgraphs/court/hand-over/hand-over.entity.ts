import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { CourtMode } from "./hand-over.codes.ts";

/**
 * One hand-over of a complaint to a committee. Its id is the source record the registry and the committee name, so an
 * answer that arrives late can never be taken for that of another hand-over of the same complaint.
 */
@Entity("court_hand_over")
export class HandOverEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  courtReferralId: string;

  @Column("text")
  mode: CourtMode;

  @Column("text")
  committeeId: string;

  @Column("boolean")
  online: boolean;

  @Column("jsonb")
  consents: HandOver["consents"];

  @Column("jsonb")
  documents: HandOver["documents"];

  @Column("timestamptz")
  sentAt: Date;

  /** The day the mediator signed for the papers: the clock starts here. */
  @Column("date", { nullable: true })
  signedOn: Day | null;

  @Column("text", { nullable: true })
  mediationCaseId: string | null;

  @Column("text", { nullable: true })
  agreementId: string | null;

  @Column("text", { nullable: true })
  outcome: HandOverOutcome | null;

  /** Why it failed or came back, as the body that said so put it. */
  @Column("text", { nullable: true })
  ground: string | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("integer")
  version: number;
}
