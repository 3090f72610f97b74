import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";

/** A standing group of bodies for disputes of certain types (专项联合调解小组). */
@Entity("joint_group")
export class JointGroupEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  name: string;

  @Column("text")
  nameEn: string;

  @Column("text")
  divisionCode: string;

  @Column("text", { array: true })
  categories: DisputeCategory[];

  @Column("text")
  leadId: string;

  @Column("text", { array: true })
  memberIds: string[];

  @Column("date")
  since: Day;

  @Column("date", { nullable: true })
  until: Day | null;
}
