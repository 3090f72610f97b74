import { Column, PrimaryColumn } from "typeorm";
import type { DeadlineFacts, ExtensionFacts, SuspensionFacts } from "../../../schema/events/common.ts";
import type { ClockKind, ClockUnit } from "./clocks.ts";
import type { Day } from "./day.ts";
import type { DeadlineStatus } from "./status.ts";

/** What every clock is kept with, whatever it runs over: its rule, its day and the way there, and what befell it. */
export abstract class ClockColumns {
  @PrimaryColumn("uuid")
  id: string;

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

  /** The due date whose coming was noted, and the one whose passing was; a moved date is noted anew. */
  @Column("date", { nullable: true, select: false })
  soonFor?: Day | null;

  @Column("date", { nullable: true, select: false })
  overFor?: Day | null;

  @Column("date", { nullable: true })
  endedOn: Day | null;

  @Column("text", { nullable: true })
  endedBy: string | null;

  /** Counted by whoever keeps the row, the copy of another agency's clock by what is heard of it; a turn is no change. */
  @Column("integer")
  version: number;
}
