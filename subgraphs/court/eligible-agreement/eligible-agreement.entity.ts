import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CourtMode } from "../hand-over/hand-over.codes.ts";

/** The court's own copy of an agreement in effect: what it needs to judge an application, and nothing of its terms. */
@Entity("eligible_agreement")
export class EligibleAgreementEntity {
  @PrimaryColumn("uuid")
  agreementId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("date")
  effectiveOn: Day;

  @Column("uuid", { array: true })
  partyIds: string[];

  @Column("text")
  committeeId: string;

  /** The sender's record the mediation came by, where another agency sent it. */
  @Column("text", { nullable: true })
  sourceRecordId: string | null;

  /** Where it was a court that invited the committee: which one, and whether before filing or after it. */
  @Column("text", { nullable: true })
  invitingCourtId: string | null;

  @Column("text", { nullable: true })
  courtMode: CourtMode | null;
}
