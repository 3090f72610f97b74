import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { StandingRelationKind } from "./standing-relation.codes.ts";

/** What one body is to another, from one day to another, and the paper it rests on. */
@Entity("standing_relation")
export class StandingRelationEntity {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  kind: StandingRelationKind;

  @Column("text")
  fromId: string;

  @Column("text")
  toId: string;

  @Column("text")
  basis: string;

  @Column("date")
  since: Day;

  @Column("date", { nullable: true })
  until: Day | null;
}
