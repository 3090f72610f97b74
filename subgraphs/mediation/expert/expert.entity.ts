import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Sector } from "../committee/sector.codes.ts";

/** An expert of the pool that advises on disputes of one field (专家库). */
@Entity("expert")
export class ExpertEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  name: string;

  @Column("text")
  field: Sector;

  @Column("text")
  divisionCode: string;

  @Column("date")
  termFrom: Day;

  @Column("date")
  termUntil: Day;
}
