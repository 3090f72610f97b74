import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { DutyHours } from "./duty.codes.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/** That a post of a body is on duty between two days, at a window or at its own place (值班). Who sits there is the body's. */
@Entity("duty_shift")
export class DutyShiftEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  organizationId: string;

  @Column("text")
  post: Post;

  @Column("text", { nullable: true })
  windowId: string | null;

  @Column("date")
  since: Day;

  @Column("date")
  until: Day;

  @Column("text")
  hours: DutyHours;

  @Column("timestamptz", { nullable: true })
  cancelledAt: Date | null;

  @Column("integer")
  version: number;
}
