import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ProcedureKind } from "./court-referral.codes.ts";
import type { CourtReferralState } from "./court-referral.states.ts";

/** One complaint at one court on its way through mediation. To whom it was handed, each time, is the hand-over's row. */
@Entity("court_referral")
export class CourtReferralEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  courtId: string;

  @Column("text")
  state: CourtReferralState;

  @Column("text")
  causeOfAction: string;

  /** (2026)鄂1003诉前调1号: the complaint before there is a case. */
  @Column("text")
  preFilingNumber: string;

  /** (2026)鄂1003民初1号, from the filing on. */
  @Column("text", { nullable: true })
  caseNumber: string | null;

  @Column("text", { nullable: true })
  procedureKind: ProcedureKind | null;

  /** The mediation statement's: 诉前调书 before filing, the number of the case after it. */
  @Column("text", { nullable: true })
  statementNumber: string | null;

  @Column("date", { nullable: true })
  statementIssuedOn: Day | null;

  /** The day the last party signed for the statement. */
  @Column("date", { nullable: true })
  statementEffectiveOn: Day | null;

  @Column("uuid", { nullable: true })
  refusedBy: string | null;

  @Column("date")
  receivedOn: Day;

  @Column("date", { nullable: true })
  filedOn: Day | null;

  /** The day of the statement, the withdrawal or the way to trial. */
  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("timestamptz")
  openedAt: Date;

  @Column("integer")
  version: number;
}
