import { Column, Entity, PrimaryColumn } from "typeorm";
import type { MajorReportState } from "./major-report.states.ts";

/** A handling body tells a centre of a major dispute (重大疑难纠纷报告), and the centre answers. */
@Entity("major_report")
export class MajorReportEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  disputeId: string;

  @Column("text")
  divisionCode: string;

  @Column("text")
  state: MajorReportState;

  @Column("text")
  reporterId: string;

  @Column("text")
  receiverId: string;

  @Column("text")
  grounds: string;

  @Column("timestamptz")
  reportedAt: Date;

  @Column("text", { nullable: true })
  answer: string | null;

  @Column("timestamptz", { nullable: true })
  answeredAt: Date | null;

  @Column("integer")
  version: number;
}
