import { Column, Entity, PrimaryColumn } from "typeorm";
import { ClockColumns } from "../../shared/deadline/clock-columns.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Turn } from "../../shared/deadline/turning/turning.rules.ts";

/**
 * A clock of a petition that belongs to no dispute, with the columns of one that does. It stands apart from the clocks of
 * disputes, so that no list of those can find it and nothing can announce it.
 */
@Entity("petition_clock")
export class PetitionClockEntity extends ClockColumns {
  @Column("uuid")
  petitionId: string;
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
