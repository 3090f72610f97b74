import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CourtRecusalAsker, CourtRecusalGround, CourtRecusalSubject } from "./court-recusal.codes.ts";
import type { CourtRecusalState } from "./court-recusal.states.ts";

/** That somebody of the court step aside from a matter, asked for or ordered, and what was decided (回避申请与决定). */
@Entity("court_recusal")
export class CourtRecusalEntity {
  @PrimaryColumn("uuid")
  id: string;

  /** The matter: a complaint, or an application for confirmation. */
  @Column("uuid", { nullable: true })
  courtReferralId: string | null;

  @Column("uuid", { nullable: true })
  confirmationId: string | null;

  @Column("text")
  courtId: string;

  @Column("text")
  about: CourtRecusalSubject;

  /** Whose account it is, so that it is kept out afterwards; never shown. */
  @Column("text", { nullable: true })
  officialId: string | null;

  @Column("text")
  askedBy: CourtRecusalAsker;

  @Column("uuid", { nullable: true })
  partyId: string | null;

  @Column("text")
  ground: CourtRecusalGround;

  /** In the asker's words; for whoever decides. */
  @Column("text")
  reason: string;

  @Column("text")
  state: CourtRecusalState;

  @Column("date")
  requestedOn: Day;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  /** The number of the president's decision, where it is about a judge. */
  @Column("text", { nullable: true })
  decisionNumber: string | null;

  @Column("text", { nullable: true })
  decisionReason: string | null;

  @Column("date", { nullable: true })
  reviewRequestedOn: Day | null;

  /** What is said against the rejection; for whoever decides. */
  @Column("text", { nullable: true })
  reviewReason: string | null;

  @Column("date", { nullable: true })
  reviewDecidedOn: Day | null;

  @Column("text", { nullable: true })
  reviewDecisionReason: string | null;

  @Column("integer")
  version: number;
}
