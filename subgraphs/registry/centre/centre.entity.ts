import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { CentreConcentration, ResidenceMode } from "./centre.codes.ts";

/** What makes a body of the directory a centre one can walk into (一站式调处中心). */
@Entity("handling_centre")
export class HandlingCentreEntity {
  /** The centre's own body. */
  @PrimaryColumn("text")
  organizationId: string;

  @Column("date")
  openedOn: Day;

  @Column("text", { array: true })
  workingModel: CentreConcentration[];
}

/** A counter of a centre (服务窗口). */
@Entity("service_window")
export class ServiceWindowEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  centreId: string;

  @Column("integer")
  number: number;

  @Column("text")
  name: string;

  @Column("text")
  nameEn: string;
}

/** That a body is present in a centre, at a window or not, from one day to another (合署办公). */
@Entity("resident_unit")
export class ResidentUnitEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  centreId: string;

  @Column("text")
  organizationId: string;

  @Column("text", { nullable: true })
  windowId: string | null;

  @Column("text")
  mode: ResidenceMode;

  @Column("date")
  since: Day;

  @Column("date", { nullable: true })
  until: Day | null;
}
