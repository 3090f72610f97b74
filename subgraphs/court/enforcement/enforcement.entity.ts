import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";

/** An application to enforce a confirmed agreement in default (申请执行). */
@Entity("enforcement_application")
export class EnforcementEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  confirmationId: string;

  @Column("uuid")
  applicantId: string;

  @Column("uuid")
  defaultingPartyId: string;

  /** The last day for performing; the two years are counted from it. */
  @Column("date")
  performanceDueOn: Day;

  @Column("date")
  appliedOn: Day;

  /** (2026)鄂1003执1号, where the court has given it. */
  @Column("text", { nullable: true })
  caseNumber: string | null;

  @Column("integer")
  version: number;
}
