import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { Satisfaction, VisitResult } from "./follow-up.codes.ts";
import type { PerformedShare } from "./follow-up.rules.ts";
import type { FollowUpState } from "./follow-up.states.ts";

/** A visit that checks whether an agreement is performed (回访). Its clock has the day it is due. */
@Entity("follow_up_visit")
export class FollowUpEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  agreementId: string;

  @Column("uuid")
  caseId: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  committeeId: string;

  @Column("integer")
  number: number;

  @Column("text")
  state: FollowUpState;

  /** The day of the plan it looks at. */
  @Column("date")
  plannedOn: Day;

  @Column("date", { nullable: true })
  dueOn: Day | null;

  @Column("date", { nullable: true })
  visitedOn: Day | null;

  @Column("text", { nullable: true })
  means: "IN_PERSON" | "PHONE" | "WRITING" | "ONLINE" | null;

  @Column("text", { nullable: true })
  result: VisitResult | null;

  /** As the plan stood on the day of the visit. */
  @Column("jsonb", { nullable: true })
  share: PerformedShare | null;

  @Column("text", { nullable: true })
  satisfaction: Satisfaction | null;

  /** Stays with the committee. */
  @Column("text", { nullable: true })
  note: string | null;

  @Column("integer")
  version: number;
}
