import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DeadlineFacts, ExtensionFacts, SuspensionFacts } from "../../../schema/events/common.ts";
import type { Agency } from "../state-machine/agencies.ts";
import type { ClockKind, ClockUnit } from "./clocks.ts";
import type { Day } from "./day.ts";
import type { DeadlineStatus } from "./status.ts";

/** A clock that runs over a dispute. The owner computes it; the registry keeps a copy of everybody's. */
@Entity("deadline")
export class DeadlineEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  /** The record of the owner it belongs to: a referral, a case, a petition. */
  @Column("text")
  recordId: string;

  @Column("text")
  source: Agency;

  @Column("text")
  code: string;

  @Column("text")
  kind: ClockKind;

  @Column("text")
  basis: string;

  @Column("integer")
  length: number;

  @Column("text")
  unit: ClockUnit;

  @Column("text")
  trigger: string;

  @Column("date")
  triggeredOn: Day;

  @Column("date", { nullable: true })
  dueOn: Day | null;

  /** The instant it ends, where it counts hours. */
  @Column("timestamptz", { nullable: true })
  dueAt: Date | null;

  /** How the day was found, as it was found then: a later change of rule or calendar does not rewrite it. */
  @Column("jsonb")
  explanation: DeadlineFacts["explanation"];

  @Column("jsonb")
  suspensions: readonly SuspensionFacts[];

  @Column("jsonb")
  extensions: readonly ExtensionFacts[];

  @Column("text")
  status: DeadlineStatus;

  /** The due date whose coming was announced, and the one whose passing was; a moved date is announced anew. */
  @Column("date", { nullable: true, select: false })
  soonFor?: Day | null;

  @Column("date", { nullable: true, select: false })
  overFor?: Day | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  endedBy: string | null;
}
