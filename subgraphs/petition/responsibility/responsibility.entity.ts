import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ResponsibilityDuty } from "./responsibility.codes.ts";

/** The unit and post in charge of a duty in one matter. A later naming is a row of its own; written under the petition's lock. */
@Entity("petition_responsibility")
export class ResponsibilityEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("integer")
  number: number;

  @Column("text")
  duty: ResponsibilityDuty;

  @Column("text")
  organizationId: string;

  /** The post as the unit calls it, never a person. */
  @Column("text")
  postTitle: string;

  @Column("date")
  namedOn: Day;
}
