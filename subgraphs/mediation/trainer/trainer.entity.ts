import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Sector } from "../committee/sector.codes.ts";
import type { TrainerKind } from "./trainer.codes.ts";

/** Somebody of the pool who trains mediators (师资库). */
@Entity("trainer")
export class TrainerEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  name: string;

  @Column("text")
  kind: TrainerKind;

  /** The body they come from, as it is called. */
  @Column("text")
  unit: string;

  /** The fields they train for; empty where it is mediation in general. */
  @Column("text", { array: true })
  sectors: Sector[];

  @Column("text")
  divisionCode: string;

  @Column("date")
  termFrom: Day;

  @Column("date")
  termUntil: Day;
}
