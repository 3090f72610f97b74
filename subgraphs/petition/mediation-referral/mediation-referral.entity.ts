import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOver } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";

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
  consents: HandOver["consents"];

  @Column("jsonb")
  documents: HandOver["documents"];

  @Column("date")
  referredOn: Day;

  /** The day the committee signed for the dispute. */
  @Column("date", { nullable: true })
  signedOn: Day | null;

  @Column("uuid", { nullable: true })
  mediationCaseId: string | null;

  @Column("text", { nullable: true })
  outcome: HandOverOutcome | null;

  @Column("uuid", { nullable: true })
  agreementId: string | null;

  /** The day the outcome was learned. */
  @Column("date", { nullable: true })
  endedOn: Day | null;

  /** The day the sender signed for the dispute it got back. */
  @Column("date", { nullable: true })
  handedBackOn: Day | null;
}
