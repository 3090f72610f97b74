import { Column, PrimaryColumn } from "typeorm";
import type { DeadlineFacts, ExtensionFacts, SuspensionFacts } from "../../../../schema/events/common.ts";
import type { ClockKind, ClockUnit } from "../clocks.ts";
import type { Day } from "../day.ts";
import type { DeadlineStatus } from "../status.ts";
import type { Turn } from "../turning/turning.rules.ts";

/**
 * A clock that runs over no dispute, with the columns of one that does. It stands apart from the clocks of disputes, so
 * that no list of those can find it and nothing can announce it. The procedure adds the column of the record it runs over.
 */
export abstract class ClockApart {
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

  /** Of a clock of hours; none stands apart so far, and clocks turn by the same columns everywhere. */
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

/** A turn of such a clock: written down for those who see its record, announced to nobody. Rows are only added. */
export abstract class ClockApartTurn {
  @PrimaryColumn("uuid")
  id: string;

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
