import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { PetitionSupervisionState } from "./supervision.states.ts";

/** A notice by which a petition's office chases the unit responsible for it; written under the petition's lock. */
@Entity("petition_supervision")
export class PetitionSupervisionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  state: PetitionSupervisionState;

  @Column("text")
  addresseeId: string;

  @Column("text")
  demand: string;

  @Column("date")
  issuedOn: Day;

  /** The last day to reply; empty where the holiday calendar lacks the year. */
  @Column("date", { nullable: true })
  replyDueOn: Day | null;

  @Column("text", { nullable: true })
  reply: string | null;

  /** The day it was replied to or taken back. */
  @Column("date", { nullable: true })
  endedOn: Day | null;
}
