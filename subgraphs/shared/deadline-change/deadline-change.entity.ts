import { Column, Entity, PrimaryColumn } from "typeorm";
import type { DeadlineChangeFacts } from "../../../schema/events/common.ts";

/** Who changed a clock, when and why: rows are added and never changed. */
@Entity("deadline_change")
export class DeadlineChangeEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  deadlineId: string;

  @Column("text")
  command: "SUSPEND" | "RESUME" | "EXTEND";

  @Column("timestamptz")
  decidedAt: Date;

  @Column("text")
  personId: string;

  @Column("text", { nullable: true })
  organizationId: string | null;

  @Column("text")
  post: string;

  /** The clock as the change left it. */
  @Column("jsonb")
  facts: DeadlineChangeFacts;
}
