import { Column, Entity, PrimaryColumn } from "typeorm";
import type { HandOverConsent } from "../../../schema/events/common.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import type { NotMediableGround, SecondAsker } from "./public-security-mediation.codes.ts";
import type { PublicSecurityMediationState } from "./public-security-mediation.states.ts";

/** The one mediation by the police an accepted case may have (治安调解). It has no column for public law. */
@Entity("public_security_mediation")
export class PublicSecurityMediationEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  incidentId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: PublicSecurityMediationState;

  /** Who is in charge, by account: the last to take it on. Empty once that officer stepped aside; never shown. */
  @Column("text", { nullable: true })
  officerId: string | null;

  /** Empty where mediation was found not to apply before it began. */
  @Column("date", { nullable: true })
  begunOn: Day | null;

  /** The day facts and evidence were established; mediation comes after (art. 180). */
  @Column("date", { nullable: true })
  factsEstablishedOn: Day | null;

  @Column("boolean")
  onTheSpot: boolean;

  @Column("jsonb")
  consents: readonly HandOverConsent[];

  @Column("text", { nullable: true })
  notMediableGround: NotMediableGround | null;

  @Column("text", { nullable: true })
  secondAskedBy: SecondAsker | null;

  /** What article 184 asks the agreement to hold besides the sitting; for the station and the parties. */
  @Column("date", { nullable: true })
  agreedOn: Day | null;

  @Column("text", { nullable: true })
  course: string | null;

  @Column("text", { nullable: true })
  incidentResult: string | null;

  @Column("text", { nullable: true })
  terms: string | null;

  @Column("text", { nullable: true })
  performanceWay: string | null;

  @Column("date", { nullable: true })
  performBy: Day | null;

  @Column("uuid", { array: true })
  signedPartyIds: string[];

  @Column("date", { nullable: true })
  performedOn: Day | null;

  @Column("text", { nullable: true })
  proof: string | null;

  @Column("text", { array: true })
  routesTold: CivilRoute[];

  @Column("date", { nullable: true })
  toldOn: Day | null;

  /** The day of its end: performed, not performed, failed or found not to apply. */
  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("integer")
  version: number;
}
