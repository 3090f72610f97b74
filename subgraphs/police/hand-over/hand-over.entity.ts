import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";

/**
 * One hand-over of an incident's civil side to a committee (对接移送). Each has an id of its own, which the registry and
 * the committee name in what they announce: what belongs to an earlier hand-over is never taken for the latest.
 */
@Entity("hand_over")
export class HandOverEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  incidentId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  toOrganizationId: string;

  @Column("text")
  legalBasis: string;

  @Column("jsonb")
  consents: HandOver["consents"];

  @Column("jsonb")
  documents: HandOver["documents"];

  @Column("timestamptz")
  sentAt: Date;

  /** The day the committee signed for it, and the day the station signed for the matter coming back. */
  @Column("date", { nullable: true })
  signedOn: Day | null;

  @Column("date", { nullable: true })
  signedBackOn: Day | null;

  @Column("text", { nullable: true })
  outcome: HandOverOutcome | null;

  @Column("date", { nullable: true })
  outcomeOn: Day | null;

  /** Why it was not opened, given back unsigned or withdrawn, as the registry said. */
  @Column("text", { nullable: true })
  reason: string | null;

  @Column("integer")
  version: number;
}
