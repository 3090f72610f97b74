import { Column, Entity } from "typeorm";
import { ClockApart, ClockApartTurn } from "../../shared/deadline/apart/clock-apart.entity.ts";

/** The clock of a committee's question: it belongs to no dispute, so it stands apart. */
@Entity("guidance_clock")
export class GuidanceClockEntity extends ClockApart {
  @Column("uuid")
  questionId: string;
}

/** A turn of it: for the court and whoever asked. */
@Entity("guidance_clock_turn")
export class GuidanceClockTurnEntity extends ClockApartTurn {
  @Column("uuid")
  questionId: string;
}
