import { Column, Entity } from "typeorm";
import type { Agency } from "../state-machine/agencies.ts";
import { ClockColumns } from "./clock-columns.ts";

/** A clock that runs over a dispute. The owner computes it; the registry keeps a copy of everybody's. */
@Entity("deadline")
export class DeadlineEntity extends ClockColumns {
  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  /** The record of the owner it belongs to: a referral, a case, a petition. */
  @Column("text")
  recordId: string;

  @Column("text")
  source: Agency;
}
