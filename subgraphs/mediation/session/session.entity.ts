import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** One sitting (调解场次). Its record stays with the committee: it never travels in an event or to another agency. */
@Entity("mediation_session")
export class SessionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("integer")
  number: number;

  @Column("date")
  heldOn: Day;

  @Column("text")
  mode: "ON_SITE" | "ONLINE";

  /** Closed unless the parties chose otherwise (People's Mediation Law, art. 23). */
  @Column("boolean")
  open: boolean;

  @Column("uuid", { array: true })
  presentPartyIds: string[];

  /** Helpers and experts who were there; each takes part with everybody's consent. */
  @Column("uuid", { array: true })
  presentParticipantIds: string[];

  @Column("text")
  record: string;

  @Column("integer")
  version: number;
}
