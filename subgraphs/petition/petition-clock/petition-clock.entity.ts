import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DeadlineFacts, ExtensionFacts, SuspensionFacts } from "../../../schema/events/common.ts";
import type { ClockKind, ClockUnit } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { DeadlineStatus } from "../../shared/deadline/status.ts";
import type { Turn } from "../../shared/deadline/turning/turning.rules.ts";

/**
 * A clock of a petition that belongs to no dispute, with the columns of one that does. It stands apart from the clocks of
 * disputes, so that no list of those can find it and nothing can announce it.
 */
@Entity("petition_clock")
export class PetitionClockEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

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

  /** Of a clock of hours; petition work has none, and clocks turn by the same columns everywhere. */
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

  /** The due date whose coming was noted, and the one whose passing was; a moved date is noted anew. */
  @Column("date", { nullable: true, select: false })
  soonFor?: Day | null;

  @Column("date", { nullable: true, select: false })
  overFor?: Day | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  endedBy: string | null;
}

/** A turn of such a clock: written down for its office and announced to nobody. Rows are added and never changed. */
@Entity("petition_clock_turn")
export class PetitionClockTurnEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("uuid")
  clockId: string;

  @Column("text")
  code: string;

  @Column("text")
  turn: Turn;

  @Column("date")
  dueOn: Day;

  @Column("date")
  turnedOn: Day;
}
