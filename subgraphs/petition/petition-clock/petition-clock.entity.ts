import { Column, Entity } from "typeorm";
import { ClockApart, ClockApartTurn } from "../../shared/deadline/apart/clock-apart.entity.ts";

/** A clock of a petition that belongs to no dispute: no list of the clocks of disputes can find it. */
@Entity("petition_clock")
export class PetitionClockEntity extends ClockApart {
  @Column("uuid")
  petitionId: string;
}

/** A turn of such a clock: written down for its office and announced to nobody. */
@Entity("petition_clock_turn")
export class PetitionClockTurnEntity extends ClockApartTurn {
  @Column("uuid")
  petitionId: string;
}
