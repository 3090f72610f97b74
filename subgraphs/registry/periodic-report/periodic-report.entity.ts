import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import type { ReportRhythm } from "./periodic-report.codes.ts";

/** In how many days after a month or quarter the bodies of a division and below report, unless a nearer division says otherwise. */
@Entity("report_schedule")
export class ReportScheduleEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  rhythm: ReportRhythm;

  @Column("text")
  divisionCode: string;

  @Column("integer")
  dueWithinDays: number;

  @Column("integer")
  version: number;
}

/** What a body reports of one month or quarter: a text about disputes, or that there was nothing to report of them. */
@Entity("periodic_report")
export class PeriodicReportEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  organizationId: string;

  @Column("text")
  receiverId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  rhythm: ReportRhythm;

  @Column("date")
  periodFrom: Day;

  @Column("date")
  periodTo: Day;

  @Column("date")
  dueOn: Day;

  @Column("timestamptz", { nullable: true })
  submittedAt: Date | null;

  /** Its Shanghai day, by which it was in time or late. */
  @Column("date", { nullable: true })
  submittedOn: Day | null;

  @Column("boolean", { nullable: true })
  nothingToReport: boolean | null;

  @Column("text", { nullable: true })
  text: string | null;

  @Column("integer")
  version: number;
}
