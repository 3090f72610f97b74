import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Amendable } from "./amendment.codes.ts";

/** One value of a registration that was put right, with what it had been; written under the petition's lock, never changed. */
@Entity("petition_amendment")
export class PetitionAmendmentEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  attribute: Amendable;

  /** What had been entered, as text; null where nothing had been. */
  @Column("text", { nullable: true })
  former: string | null;

  @Column("text")
  reason: string;

  @Column("date")
  amendedOn: Day;
}
