import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ReceptionMode } from "./reception-day.codes.ts";
import type { ReceptionDayState } from "./reception-day.states.ts";

/** A day on which a leading post receives petitioners. A body and a post; there is no column for a person. */
@Entity("reception_day")
export class ReceptionDayEntity {
  @PrimaryColumn("uuid")
  id: string;

  /** The petition office that published it and keeps what came of it. */
  @Column("text")
  officeId: string;

  /** The body whose post receives. */
  @Column("text")
  bodyId: string;

  /** The post as the body calls it. */
  @Column("text")
  postTitle: string;

  @Column("text")
  mode: ReceptionMode;

  @Column("date")
  takesPlaceOn: Day;

  @Column("text")
  place: string;

  @Column("text")
  state: ReceptionDayState;

  @Column("date")
  publishedOn: Day;

  @Column("date", { nullable: true })
  cancelledOn: Day | null;

  @Column("text", { nullable: true })
  cancelReason: string | null;

  @Column("integer")
  version: number;
}
