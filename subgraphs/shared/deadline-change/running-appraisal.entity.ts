import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../deadline/day.ts";

/** An appraisal of a dispute that has not ended: a clock that starts meanwhile waits for it from its first day. */
@Entity("running_appraisal")
export class RunningAppraisalEntity {
  @PrimaryColumn("uuid")
  outsideReferralId: string;

  @Column("uuid")
  disputeId: string;

  @Column("date")
  beganOn: Day;
}
