import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { FileDefect, FileGrade } from "./file-review.codes.ts";
import type { FileReviewState } from "./file-review.states.ts";

/** A sample of a committee's closed files. */
@Entity("file_review_round")
export class FileReviewRoundEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  committeeId: string;

  /** The files that were put away between these days. */
  @Column("date")
  archivedFrom: Day;

  @Column("date")
  archivedUntil: Day;

  /** The number the sample follows from. */
  @Column("integer")
  drawNumber: number;

  @Column("integer")
  size: number;

  /** How many files there were to draw from. */
  @Column("integer")
  population: number;

  @Column("date")
  drawnOn: Day;

  @Column("integer")
  version: number;
}

/** The review of one file of a sample. It grades the file; there is no mediator in it. */
@Entity("file_review")
export class FileReviewEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  roundId: string;

  @Column("uuid")
  fileId: string;

  @Column("uuid")
  caseId: string;

  @Column("text")
  committeeId: string;

  @Column("text")
  state: FileReviewState;

  @Column("text", { nullable: true })
  reviewerId: string | null;

  @Column("date", { nullable: true })
  reviewedOn: Day | null;

  @Column("text", { nullable: true })
  grade: FileGrade | null;

  @Column("text", { array: true })
  defects: FileDefect[];

  @Column("integer")
  version: number;
}
