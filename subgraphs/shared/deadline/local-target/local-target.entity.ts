import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ClockUnit } from "../clock-rule.ts";
import type { Day } from "../day.ts";

/** A length a place has set for one of its targets; what was valid once stays, so that old clocks can be explained. */
@Entity("local_target")
export class LocalTargetEntity {
  @PrimaryColumn("text")
  code: string;

  @PrimaryColumn("text")
  divisionCode: string;

  @PrimaryColumn("date")
  validFrom: Day;

  @Column("date", { nullable: true })
  validUntil: Day | null;

  @Column("integer")
  length: number;

  @Column("text")
  unit: ClockUnit;

  @Column("text")
  basis: string;
}
