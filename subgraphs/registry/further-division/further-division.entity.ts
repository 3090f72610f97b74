import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FurtherDivisionState } from "./further-division.states.ts";

/** That a dispute belongs to a further division, and why. Who sees it by that is decided by `dispute_further_division`. */
@Entity("further_division")
export class FurtherDivisionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  /** Of the dispute. */
  @Column("text")
  divisionCode: string;

  @Column("text")
  furtherCode: string;

  @Column("text")
  state: FurtherDivisionState;

  @Column("text")
  reason: string;

  @Column("timestamptz")
  addedAt: Date;

  @Column("timestamptz", { nullable: true })
  removedAt: Date | null;

  @Column("text", { nullable: true })
  removalReason: string | null;

  @Column("integer")
  version: number;
}
