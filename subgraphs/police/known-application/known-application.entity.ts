import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** What the police keep of a party's application for people's mediation: that there was one, and the day. Nothing of it. */
@Entity("known_application")
export class KnownApplicationEntity {
  @PrimaryColumn("uuid")
  mediationCaseId: string;

  @Column("uuid")
  disputeId: string;

  @Column("date")
  appliedOn: Day;
}
