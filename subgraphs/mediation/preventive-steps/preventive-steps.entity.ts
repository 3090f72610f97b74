import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { ReportedBody } from "./preventive-steps.codes.ts";

/**
 * A quarrel might grow worse, and its mediators did something about it (预防激化措施). It is of the case and names nobody:
 * no party, no number of persons, no degree (D.4, 1). Added, never changed.
 */
@Entity("preventive_steps")
export class PreventiveStepsEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  caseId: string;

  @Column("date")
  takenOn: Day;

  /** Null with `reportedTo` and `bodyName`, where no report was called for. */
  @Column("date", { nullable: true })
  reportedOn: Day | null;

  @Column("text", { nullable: true })
  reportedTo: ReportedBody | null;

  @Column("text", { nullable: true })
  bodyName: string | null;

  @Column("text")
  post: Post;

  /** For the head of the committee and the mediators of the case; it is in no event. */
  @Column("text")
  reason: string;

  @Column("integer")
  version: number;
}
