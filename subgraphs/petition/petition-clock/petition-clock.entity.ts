import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DeadlineFacts } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { DeadlineStatus } from "../../shared/deadline/status.ts";

/**
 * A clock of a petition that belongs to no dispute. It stands apart from the clocks of disputes, so that no list of those
 * can find it and nothing can announce it.
 */
@Entity("petition_clock")
export class PetitionClockEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  /** The clock as it was set: a later change of rule or calendar does not rewrite it. */
  @Column("jsonb")
  facts: DeadlineFacts;

  @Column("text")
  status: DeadlineStatus;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  endedBy: string | null;
}
