import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import type { DamageKind, TrafficEndGround } from "./traffic-mediation.codes.ts";
import type { TrafficMediationState } from "./traffic-mediation.states.ts";

/** Compensation after one road accident, as the traffic police mediate it (道路交通事故损害赔偿调解). No fault of a driver has a column. */
@Entity("traffic_mediation")
export class TrafficMediationEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  unitId: string;

  @Column("text")
  state: TrafficMediationState;

  /** Who is in charge, by account: the last to take it on. Empty once that officer stepped aside; never shown. */
  @Column("text", { nullable: true })
  officerId: string | null;

  @Column("text")
  determinationNumber: string;

  /** The day the last of the parties received it. */
  @Column("date")
  determinationReceivedOn: Day;

  @Column("timestamptz")
  openedAt: Date;

  @Column("uuid", { array: true })
  applicantIds: string[];

  @Column("date", { nullable: true })
  appliedOn: Day | null;

  @Column("date", { nullable: true })
  acceptedOn: Day | null;

  /** Who asked that it be held behind closed doors; without one it is open (art. 87). */
  @Column("uuid", { array: true })
  closedAtRequestOf: string[];

  @Column("text", { nullable: true })
  damageKind: DamageKind | null;

  @Column("date", { nullable: true })
  startedOn: Day | null;

  @Column("timestamptz", { nullable: true })
  sittingAt: Date | null;

  @Column("text", { nullable: true })
  sittingPlace: string | null;

  @Column("date", { nullable: true })
  sittingToldOn: Day | null;

  @Column("boolean", { nullable: true })
  insurerPresent: boolean | null;

  /** The six contents of the mediation document (art. 93); for the unit and the parties. */
  @Column("text", { nullable: true })
  mediationBasis: string | null;

  @Column("text", { nullable: true })
  accidentFacts: string | null;

  @Column("jsonb")
  items: readonly { readonly what: string; readonly amount: string }[];

  @Column("jsonb")
  shares: readonly { readonly partyId: string; readonly percent: number }[];

  @Column("text", { nullable: true })
  performanceWay: string | null;

  @Column("date", { nullable: true })
  performBy: Day | null;

  /** The day of the document, of either kind. */
  @Column("date", { nullable: true })
  documentOn: Day | null;

  @Column("text", { nullable: true })
  endGround: TrafficEndGround | null;

  @Column("text", { array: true })
  routesTold: CivilRoute[];

  @Column("date", { nullable: true })
  toldOn: Day | null;

  @Column("integer")
  version: number;
}
