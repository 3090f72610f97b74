import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Sector } from "../committee/sector.codes.ts";
import type { HostKind } from "./composition.codes.ts";

/** What the register says of a committee besides its kind; members by their numbers only. */
@Entity("committee_profile")
export class CommitteeProfileEntity {
  @PrimaryColumn("text")
  committeeId: string;

  @Column("text", { array: true })
  sectors: Sector[];

  @Column("integer")
  memberCount: number;

  @Column("integer")
  womenCount: number;

  @Column("integer")
  minorityCount: number;

  @Column("boolean")
  multiEthnicPlace: boolean;

  @Column("boolean")
  hasHead: boolean;

  @Column("date")
  electedOn: Day;

  /** The day the county justice bureau was told of it (People's Mediation Law, art. 10). */
  @Column("date", { nullable: true })
  filedOn: Day | null;

  /** The day it was found to be a standardised committee (规范化调委会). */
  @Column("date", { nullable: true })
  standardisedOn: Day | null;
}

/** A committee's branch, mostly inside another body (人民调解工作室, 联调室). */
@Entity("mediation_studio")
export class StudioEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  name: string;

  @Column("text")
  hostKind: HostKind;

  @Column("text", { nullable: true })
  hostOrganizationId: string | null;

  @Column("integer")
  fullTimeStaff: number;

  @Column("date")
  openedOn: Day;

  @Column("date", { nullable: true })
  closedOn: Day | null;
}
