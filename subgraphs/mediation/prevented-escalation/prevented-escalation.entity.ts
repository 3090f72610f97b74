import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { EscalationKind } from "./prevented-escalation.codes.ts";

/** A mediator's own entry that mediation kept a quarrel from growing worse (防止激化). Added, never changed. */
@Entity("prevented_escalation")
export class PreventedEscalationEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  kind: EscalationKind;

  @Column("date")
  preventedOn: Day;

  @Column("integer")
  persons: number;

  /** Stays with the committee (People's Mediation Law, art. 25). */
  @Column("text")
  reason: string;

  @Column("integer")
  version: number;
}
