import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import type { ReviewStepOutcome, ReviewStepKind } from "./review-step.codes.ts";
import type { ReviewStepState } from "./review-step.states.ts";

/**
 * A review or re-examination of an answer, from the day the petitioner had it; written under the petition's lock. Table and
 * column keep the names they were made with.
 */
@Entity("petition_review")
export class ReviewStepEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  petitionId: string;

  @Column("text", { name: "stage" })
  kind: ReviewStepKind;

  @Column("text")
  state: ReviewStepState;

  /** The body next above the one whose answer it is about. */
  @Column("text")
  bodyId: string;

  /** The day the petitioner received the written answer it is about. */
  @Column("date")
  answerReceivedOn: Day;

  /** The last day to ask; empty where the holiday calendar lacks the year. */
  @Column("date", { nullable: true })
  askBy: Day | null;

  /** The day the request was received. */
  @Column("date", { nullable: true })
  requestedOn: Day | null;

  @Column("date", { nullable: true })
  decidedOn: Day | null;

  @Column("text", { nullable: true })
  outcome: ReviewStepOutcome | null;

  /** What the matter comes to since. */
  @Column("text", { nullable: true })
  result: OpinionResult | null;

  @Column("text", { nullable: true })
  conclusion: string | null;

  @Column("text", { nullable: true })
  legalGround: string | null;
}
