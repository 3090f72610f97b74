import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ResponsibilityScope, ResponsiblePost } from "./lead-responsibility.codes.ts";
import type { LeadResponsibilityState } from "./lead-responsibility.states.ts";

/** That a post of a body answers for one dispute, from one day to another. A body and a rank; there is no column for a person. */
@Entity("lead_responsibility")
export class LeadResponsibilityEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: LeadResponsibilityState;

  @Column("text")
  scope: ResponsibilityScope;

  @Column("text")
  organizationId: string;

  @Column("text")
  post: ResponsiblePost;

  @Column("text")
  reason: string;

  @Column("date")
  dueOn: Day;

  @Column("timestamptz")
  appointedAt: Date;

  /** Null as long as the post answers for it. */
  @Column("timestamptz", { nullable: true })
  endedAt: Date | null;

  @Column("text", { nullable: true })
  endReason: string | null;

  @Column("integer")
  version: number;
}
