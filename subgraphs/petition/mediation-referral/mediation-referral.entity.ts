import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { AskingMeans, HandOverAnswer, MediationOutcome } from "./mediation-referral.codes.ts";

/** A party's answer about one hand-over; it is not carried over to the next. */
export interface AskedConsent {
  readonly partyId: string;
  readonly answer: HandOverAnswer;
  readonly askedOn: Day;
  readonly means: AskingMeans;
}

/** The civil matter of a petition went to people's mediation (访调对接); written under the petition's lock. */
@Entity("petition_mediation")
export class MediationReferralEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  toOrganizationId: string;

  @Column("jsonb")
  consents: readonly AskedConsent[];

  @Column("date")
  referredOn: Day;

  /** The day the committee signed for the dispute. */
  @Column("date", { nullable: true })
  signedOn: Day | null;

  @Column("uuid", { nullable: true })
  mediationCaseId: string | null;

  @Column("text", { nullable: true })
  outcome: MediationOutcome | null;

  @Column("uuid", { nullable: true })
  agreementId: string | null;

  /** The day the outcome was learned. */
  @Column("date", { nullable: true })
  endedOn: Day | null;

  /** The day the sender signed for the dispute it got back. */
  @Column("date", { nullable: true })
  handedBackOn: Day | null;
}
