import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ReceptionOutcome } from "./reception-item.codes.ts";
import type { ReceptionItemState } from "./reception-item.states.ts";

/** A petition received on a reception day, what was arranged and what came of it; written under the petition's lock. */
@Entity("reception_item")
export class ReceptionItemEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("uuid")
  receptionDayId: string;

  /** Its place among the items of the petition. */
  @Column("integer")
  number: number;

  @Column("text")
  state: ReceptionItemState;

  @Column("date")
  recordedOn: Day;

  /** The unit that is to do what was arranged. Being named gives it no sight of the petition. */
  @Column("text")
  unitId: string;

  @Column("text")
  arrangement: string;

  @Column("date")
  dueOn: Day;

  @Column("text", { nullable: true })
  outcome: ReceptionOutcome | null;

  @Column("text", { nullable: true })
  result: string | null;

  @Column("date", { nullable: true })
  concludedOn: Day | null;
}
