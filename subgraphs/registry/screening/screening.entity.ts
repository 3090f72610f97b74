import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";
import type { ScreeningRhythm, ScreeningType } from "./screening.codes.ts";

/** How often units of a level screen in a division and below, unless a nearer division says otherwise. */
@Entity("screening_schedule")
export class ScreeningScheduleEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  level: OrganizationLevel;

  @Column("text")
  divisionCode: string;

  @Column("text")
  rhythm: ScreeningRhythm;

  @Column("integer")
  version: number;
}

/** One round of a unit: that it looked, and how many disputes it found. Nobody's name, door or record. */
@Entity("screening_round")
export class ScreeningRoundEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  organizationId: string;

  @Column("text")
  level: OrganizationLevel;

  @Column("text")
  divisionCode: string;

  @Column("text")
  type: ScreeningType;

  @Column("date")
  periodFrom: Day;

  @Column("date")
  dueOn: Day;

  @Column("date", { nullable: true })
  doneOn: Day | null;

  @Column("integer", { nullable: true })
  found: number | null;

  @Column("integer", { nullable: true })
  handled: number | null;

  @Column("integer")
  version: number;
}
