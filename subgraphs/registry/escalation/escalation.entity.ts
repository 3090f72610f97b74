import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** A hand-over nobody signed for in time, told to the centre of the division. One a hand-over. */
@Entity("escalation")
export class EscalationEntity {
  @PrimaryColumn("uuid")
  referralId: string;

  @Column("uuid")
  disputeId: string;

  /** The centre of the division; null where the directory has none. */
  @Column("text", { nullable: true })
  centreId: string | null;

  /** The last day to sign, which passed in silence. */
  @Column("date")
  dueOn: Day;

  @Column("timestamptz")
  escalatedAt: Date;
}
