import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CivilRoute, IncidentKind } from "./incident.codes.ts";
import type { IncidentState } from "./incident.states.ts";

/** The civil side of one police incident, as its station follows it. What belongs to public law has no column here. */
@Entity("incident")
export class IncidentEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  stationId: string;

  /** The station's own number; there is no national form, so any line of text. */
  @Column("text")
  incidentNumber: string;

  @Column("text")
  incidentKind: IncidentKind;

  @Column("timestamptz")
  receivedAt: Date;

  @Column("text")
  state: IncidentState;

  /** The ways the parties were told of last, and the day; earlier tellings are in the timeline. */
  @Column("text", { array: true })
  routesTold: CivilRoute[];

  @Column("date", { nullable: true })
  toldOn: Day | null;

  /** The day they were first told of people's mediation; a later telling does not move it. */
  @Column("date", { nullable: true })
  guidedOn: Day | null;

  @Column("date", { nullable: true })
  caseAcceptedOn: Day | null;

  /** The committee's case the station waits for, and the agreement it goes by. */
  @Column("uuid", { nullable: true })
  mediationCaseId: string | null;

  @Column("uuid", { nullable: true })
  agreementId: string | null;

  @Column("date", { nullable: true })
  performedOn: Day | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("integer")
  version: number;
}
