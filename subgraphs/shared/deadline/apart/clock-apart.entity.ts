import { Column, PrimaryColumn } from "typeorm";
import { ClockColumns } from "../clock-columns.ts";
import type { Day } from "../day.ts";
import type { Turn } from "../turning/turning.rules.ts";

/**
 * A clock that runs over no dispute, with the columns of one that does. It stands apart from the clocks of disputes, so
 * that no list of those can find it and nothing can announce it. The procedure adds the column of the record it runs over.
 */
export abstract class ClockApart extends ClockColumns {}

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
