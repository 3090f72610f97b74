import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { TrafficSittingChangeState } from "./traffic-sitting-change.states.ts";

/** A party that cannot come asked for another time of a sitting of the traffic police (请求变更调解时间). */
@Entity("traffic_sitting_change")
export class TrafficSittingChangeEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  trafficMediationId: string;

  @Column("text")
  unitId: string;

  @Column("uuid")
  partyId: string;

  /** The time it cannot come. */
  @Column("timestamptz")
  sittingAt: Date;

  @Column("date")
  askedOn: Day;

  /** In the party's words; for the unit, which answers. */
  @Column("text")
  reason: string;

  @Column("text")
  state: TrafficSittingChangeState;

  @Column("date", { nullable: true })
  answeredOn: Day | null;

  /** Why the time stays, where it does. */
  @Column("text", { nullable: true })
  answerReason: string | null;

  @Column("integer")
  version: number;
}
