import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import type { GuidanceQuestionState } from "./guidance-question.states.ts";

/** A committee's question to a court and the written answer (书面释疑). About the law: no dispute, no party. */
@Entity("guidance_question")
export class GuidanceQuestionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  courtId: string;

  /** The committee that asks. */
  @Column("text")
  askerId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  category: DisputeCategory;

  @Column("text")
  question: string;

  @Column("text")
  state: GuidanceQuestionState;

  @Column("date")
  askedOn: Day;

  /** Aimed at, not owed; null where the holiday calendar did not cover the year. */
  @Column("date", { nullable: true })
  answerDueOn: Day | null;

  @Column("text", { nullable: true })
  answer: string | null;

  /** The articles the answer rests on. */
  @Column("text", { nullable: true })
  legalBasis: string | null;

  @Column("date", { nullable: true })
  answeredOn: Day | null;

  @Column("integer")
  version: number;
}
