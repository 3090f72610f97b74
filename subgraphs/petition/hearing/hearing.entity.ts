import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { HearingStage } from "./hearing.codes.ts";
import type { HearingState } from "./hearing.states.ts";

/** A hearing on a petition; written under the petition's lock. */
@Entity("petition_hearing")
export class HearingEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("text")
  stage: HearingStage;

  @Column("text")
  state: HearingState;

  /** The body that holds it. */
  @Column("text")
  bodyId: string;

  @Column("text")
  reason: string;

  @Column("date")
  openedOn: Day;

  /** The days it sat, in order; known when it is closed. */
  @Column("jsonb")
  heldOn: readonly Day[];

  @Column("date", { nullable: true })
  closedOn: Day | null;

  /** What it came to, or why it did not take place. */
  @Column("text", { nullable: true })
  result: string | null;
}
