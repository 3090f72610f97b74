import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** What the police keep of people's mediation that came to nothing: that it did, and the day. No ground. */
@Entity("known_failure")
export class KnownFailureEntity {
  @PrimaryColumn("uuid")
  mediationCaseId: string;

  @Column("uuid")
  disputeId: string;

  @Column("date")
  endedOn: Day;
}
