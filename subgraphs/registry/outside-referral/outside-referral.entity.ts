import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOverConsent } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { DeedKind, OutsideKind, OutsideOutcome } from "./outside-referral.codes.ts";
import type { OutsideReferralState } from "./outside-referral.states.ts";

/** A referral to a body outside the hub: that it was made and what came of it, never what it was about. */
@Entity("outside_referral")
export class OutsideReferralEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  /** The body of the hub that refers. */
  @Column("text")
  organizationId: string;

  @Column("text")
  kind: OutsideKind;

  @Column("text")
  state: OutsideReferralState;

  /** The outside body's name; it is in no directory of the hub. */
  @Column("text")
  bodyName: string;

  @Column("uuid", { nullable: true })
  askingPartyId: string | null;

  @Column("jsonb")
  consents: HandOverConsent[];

  @Column("date")
  openedOn: Day;

  @Column("date", { nullable: true })
  sentOn: Day | null;

  /** When the outside body took it, or said that it does not. */
  @Column("date", { nullable: true })
  answeredOn: Day | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  outsideNumber: string | null;

  @Column("text", { nullable: true })
  outcome: OutsideOutcome | null;

  @Column("date", { nullable: true })
  paidOn: Day | null;

  @Column("boolean", { nullable: true })
  lawyerAssigned: boolean | null;

  @Column("text", { nullable: true })
  deedKind: DeedKind | null;

  @Column("boolean", { nullable: true })
  enforceable: boolean | null;

  @Column("date", { nullable: true })
  reportOn: Day | null;

  @Column("integer", { nullable: true })
  excludedDays: number | null;

  @Column("boolean", { nullable: true })
  suggestionAdopted: boolean | null;

  @Column("integer")
  version: number;
}
