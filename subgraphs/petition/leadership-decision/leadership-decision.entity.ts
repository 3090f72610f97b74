import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ReportGround } from "./leadership-decision.codes.ts";

/** A recommendation put to the party committee or government of the level, and what it decided; written under the petition's lock. */
@Entity("petition_leadership_decision")
export class LeadershipDecisionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  bodyId: string;

  @Column("text")
  ground: ReportGround;

  @Column("text")
  recommendation: string;

  @Column("date")
  reportedOn: Day;

  @Column("text", { nullable: true })
  decision: string | null;

  /** The day it was decided; entered that day or later. */
  @Column("date", { nullable: true })
  decidedOn: Day | null;
}
