import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { RecusalGround } from "../recusal/recusal.codes.ts";
import type { LeavingGround, ParticipantRole } from "./participant.codes.ts";
import type { ParticipantState } from "./participant.states.ts";

/** A party's yes to one participant, as it was given. */
export interface ParticipantConsent {
  readonly partyId: string;
  readonly askedOn: Day;
  readonly means: "IN_PERSON" | "PHONE" | "WRITING" | "ONLINE";
  readonly answer: "GIVEN" | "REFUSED" | "WITHDRAWN";
}

/** Somebody invited to help in one mediation (参与人). */
@Entity("participant")
export class ParticipantEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  role: ParticipantRole;

  @Column("text")
  name: string;

  /** Where the person comes from: a law firm, a village, an association. */
  @Column("text", { nullable: true })
  background: string | null;

  @Column("text", { nullable: true })
  expertId: string | null;

  @Column("jsonb")
  consents: readonly ParticipantConsent[];

  @Column("text")
  state: ParticipantState;

  @Column("date")
  invitedOn: Day;

  /** May hold health data: for the committee and the parties only. */
  @Column("text", { nullable: true })
  opinion: string | null;

  @Column("date", { nullable: true })
  opinionOn: Day | null;

  @Column("text", { nullable: true })
  leavingGround: LeavingGround | null;

  @Column("text", { nullable: true })
  recusalGround: RecusalGround | null;

  @Column("date", { nullable: true })
  leftOn: Day | null;

  @Column("integer")
  version: number;
}
