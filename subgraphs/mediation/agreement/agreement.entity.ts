import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { AgreementForm, SignatureKind } from "./agreement.codes.ts";
import type { AgreementState } from "./agreement.states.ts";

/** What the parties agreed (调解协议). */
@Entity("mediation_agreement")
export class AgreementEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  form: AgreementForm;

  @Column("text")
  state: AgreementState;

  /** False where only part of the matter was agreed. */
  @Column("boolean")
  whole: boolean;

  @Column("text")
  facts: string;

  @Column("text")
  terms: string;

  /** The agreed sums together, in yuan. */
  @Column("numeric", { precision: 14, scale: 2, nullable: true })
  amount: string | null;

  @Column("boolean")
  performedOnTheSpot: boolean;

  @Column("uuid", { array: true })
  partyIds: string[];

  @Column("date")
  reachedOn: Day;

  @Column("date", { nullable: true })
  effectiveOn: Day | null;

  @Column("date", { nullable: true })
  performedOn: Day | null;

  /** The ruling that confirmed it, as the court announced it. */
  @Column("text", { nullable: true })
  confirmedBy: string | null;

  @Column("integer")
  version: number;
}

/** A signature or seal under a written agreement. */
@Entity("agreement_signature")
export class SignatureEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  agreementId: string;

  @Column("text")
  kind: SignatureKind;

  /** The party or mediator; empty for the seal. */
  @Column("text", { nullable: true })
  signerId: string | null;

  @Column("date")
  signedOn: Day;
}

/**
 * A court with a complaint or an application for confirmation, or a police station with an incident, of a dispute: it goes
 * by what the parties agree, so it may read it.
 */
@Entity("agreement_follower")
export class AgreementFollowerEntity {
  @PrimaryColumn("uuid")
  disputeId: string;

  @PrimaryColumn("text")
  organizationId: string;
}
