import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Objector } from "./confirmation-objection.codes.ts";
import type { ObjectionState } from "./confirmation-objection.states.ts";

/** An objection to one confirmation. Of an outsider nothing is kept but that it is one: its name is on its paper. */
@Entity("confirmation_objection")
export class ConfirmationObjectionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  confirmationId: string;

  @Column("text")
  objector: Objector;

  @Column("uuid", { nullable: true })
  partyId: string | null;

  /** The day a party received the ruling or an outsider knew of the harm; null where no receipt is on record. */
  @Column("date", { nullable: true })
  countedFrom: Day | null;

  @Column("date")
  raisedOn: Day;

  /** For the court and the parties. */
  @Column("text")
  reason: string;

  @Column("text")
  state: ObjectionState;

  @Column("text", { nullable: true })
  rulingNumber: string | null;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  @Column("integer")
  version: number;
}
